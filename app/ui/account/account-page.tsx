import type { ReactNode } from "react";
import { paths } from "#app/http/paths.ts";
import type { Crumb } from "../breadcrumb.tsx";
import { PageHeader } from "../page-header.tsx";

type Props = { title: string; lead?: ReactNode; inside?: boolean; children: ReactNode };

const FRONT: Crumb = { label: "La une", to: paths.home() };

/** A page of one's account: one column, one thing to do. `inside`: one is signed in. */
export function AccountPage({ title, lead, inside, children }: Props) {
  const trail = inside ? [FRONT, { label: "Mon compte", to: paths.account() }] : [FRONT];
  return (
    <>
      <PageHeader title={title} trail={trail} lead={lead} />
      <div className="reading stack pb-10 [--stack:1.6rem]">{children}</div>
    </>
  );
}
