import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

/** A short fact, or (with `to`) a filter that can be taken. */
export function Chip({ children, to }: { children: ReactNode; to?: string }) {
  if (!to) return <span className="chip">{children}</span>;
  return (
    <Link to={to} className="chip">
      {children}
    </Link>
  );
}

/** A filter in use: the link takes it away. */
export function RemovableChip({ label, to }: { label: string; to: string }) {
  return (
    <Link to={to} className="chip">
      <span className="sr-only">Retirer le filtre </span>
      {label}
      <span aria-hidden="true">×</span>
    </Link>
  );
}

export function Chips({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-2">{children}</div>;
}
