import type { ReactNode } from "react";

/** Nothing to show: says why, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-y border-ink py-8">
      <h2>{title}</h2>
      <div className="prose reading mt-3">{children}</div>
    </div>
  );
}
