import type { ReactNode } from "react";
import { paths } from "#app/http/paths.ts";
import { PageHeader } from "./page-header.tsx";

/** A text that binds: one column, its headings ruled. */
export function LegalText({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <PageHeader title={title} trail={[{ label: "La une", to: paths.home() }]} lead={lead} />
      <div className="prose max-w-[42rem]">{children}</div>
    </>
  );
}
