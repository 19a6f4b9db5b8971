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
  mission: string | null;
  /** Markers of transition juste, self-declared. */
  markers: Record<string, string>;
  recit: Recit;
};
