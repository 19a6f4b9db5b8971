import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";

type Props = {
  title: string;
  kicker?: ReactNode;
  trail?: readonly Crumb[];
  lead?: ReactNode;
  children?: ReactNode;
};

/** The head of a page: where it stands, what it is about, its title, and one sentence that says what to do here. */
export function PageHeader({ title, kicker, trail, lead, children }: Props) {
  return (
    <header className="pt-5 pb-7">
      {trail && <Breadcrumb trail={trail} />}
      {kicker && <p className="kicker mt-4">{kicker}</p>}
      <h1 className={`${kicker ? "mt-1" : "mt-4"} max-w-[22em]`}>{title}</h1>
      {lead && <div className="lead reading mt-4">{lead}</div>}
      {children}
    </header>
  );
}
