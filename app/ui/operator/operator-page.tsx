import type { ReactNode } from "react";
import { paths } from "#app/http/paths.ts";
import { PageHeader } from "../page-header.tsx";
import { Tabs } from "../tabs.tsx";

const PAGES = {
  today: { label: "Aujourd’hui", to: paths.operation() },
  texts: { label: "Textes", to: paths.textsToReview() },
  reports: { label: "Signalements", to: paths.reportsToAnswer() },
  financers: { label: "Financeurs", to: paths.financersToCheck() },
  qualities: { label: "Qualités", to: paths.qualitiesToCheck() },
  exchanges: { label: "Échanges", to: paths.exchanges() },
  meetups: { label: "Rencontres", to: paths.meetupBalances() },
  journal: { label: "Journal", to: paths.journal() },
};
export type OperatorSection = keyof typeof PAGES;

type Props = {
  title: string;
  kicker?: string;
  lead?: ReactNode;
  section: OperatorSection;
  children: ReactNode;
};

/** A page of those who keep the site, with the way to the others. */
export function OperatorPage({ title, kicker = "L’opération", lead, section, children }: Props) {
  const tabs = Object.entries(PAGES).map(([name, page]) => ({ ...page, current: name === section }));
  return (
    <>
      <PageHeader title={title} kicker={kicker} lead={lead} />
      <Tabs label="Pages de l’opération" tabs={tabs} />
      <div className="stack mt-8 [--stack:1.6rem]">{children}</div>
    </>
  );
}
