import type { ReactNode } from "react";

export type NoticeKind = "good" | "warning" | "plain";
const CLASSES: Record<NoticeKind, string> = {
  good: "notice",
  warning: "notice notice-warning",
  plain: "notice notice-plain",
};

type Props = { kind?: NoticeKind; title?: string; children: ReactNode; live?: boolean };

/** Something to know before going on. `live` tells a screen reader at once: for the answer to an act. */
export function Notice({ kind = "plain", title, children, live }: Props) {
  return (
    <div className={CLASSES[kind]} role={live ? "status" : undefined}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
