import type { Markers } from "./markers.ts";
import type { Means } from "./means.ts";
import type { NeedOrganisation } from "#domain/needs/need.ts";

/** The four questions of the récit, and what an organisation or a financer answers; null: not answered. Source: domaine, § 1.6. */
export type Recit = {
  evaluation: string | null;
  profitability: string | null;
  democracy: string | null;
  desirability: string | null;
};

/** An organisation of the transition juste, as its own page shows it. Identifiers are well formed, not verified. */
export type Organisation = NeedOrganisation & {
  id: string;
  siret: string | null;
  rna: string | null;
  createdOn: string | null;
  website: string | null;
  /** What it does, in up to 280 and 1,500 characters. */
  summary: string | null;
  mission: string | null;
  networks: string | null;
  /** Who decides, and how. */
  governance: string | null;
  /** Whom to speak to. */
  contact: string | null;
  means: Means;
  markers: Markers;
  recit: Recit;
};

/** Every free text that its page shows to everyone: what is searched for blocked promises. */
export const sheetTexts = ({
  summary,
  mission,
  networks,
  recit,
}: Pick<Organisation, "summary" | "mission" | "networks" | "recit">): string[] =>
  [summary, mission, networks, ...Object.values(recit)].map((text) => text ?? "");

/** The same sheet without them: what is shown while they wait for an operator. */
export const withoutTexts = (organisation: Organisation): Organisation => ({
  ...organisation,
  summary: null,
  mission: null,
  networks: null,
  recit: { evaluation: null, profitability: null, democracy: null, desirability: null },
});
