import type { CriteriaFinancer } from "#domain/criteria/criteria.ts";
import type { FinancerSheet } from "./sheet.ts";
import type { Recit } from "#domain/organisations/organisation.ts";

/** A financer as its own page shows it. Verified is said of its identity only. */
export type Financer = CriteriaFinancer & {
  id: string;
  /** One line: authorisation and number, not regulated, public body. */
  regulatoryStatus: string | null;
  website: string | null;
  committee: string | null;
  recit: Recit;
  sheet: FinancerSheet;
  /** The ISO day on which an operator checked its identity; null: not checked. */
  verifiedOn: string | null;
};
