import type { ReactNode } from "react";

/** What most readers can do without, one tap away; open on paper by the print of an open one. */
export function Disclosure({
  label,
  children,
  open,
}: {
  label: string;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="disclosure" open={open}>
      <summary>{label}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
