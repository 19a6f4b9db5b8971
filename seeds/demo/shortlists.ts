import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";
import type { ItemStatus } from "#domain/shortlists/shortlist.ts";

/** A list of the demonstration: of an account's structure, with what stands first in its ranking. */
export type DemoShortlist = {
  email: string;
  name: string;
  shared: boolean;
  /** So many of the first of the ranking, each with where it stands and what was noted of it. */
  items: { status: ItemStatus; note: string | null }[];
  /** Whoever comes after those in the ranking is set aside, for this reason. */
  aside?: RefusalReason;
};

export const DEMO_SHORTLISTS: readonly DemoShortlist[] = [
  {
    email: "financeur@demo.example",
    name: "Comité de janvier",
    shared: true,
    items: [
      {
        status: "to-meet",
        note: "Odile les a rencontrés à la foire bio. Demander les deux derniers bilans.",
      },
      { status: "to-read", note: null },
      { status: "to-read", note: "Voir si la commune suit." },
    ],
    aside: "CALENDRIER",
  },
  {
    email: "organisation@demo.example",
    name: "Qui appeler d'abord",
    shared: true,
    items: [
      { status: "to-meet", note: "Dossier court, réponse en deux mois." },
      { status: "to-read", note: null },
    ],
  },
];
