import type { Need, NeedOrganisation } from "#domain/needs/need.ts";

type NeedChanges = Partial<Omit<Need, "organisation">> & { organisation?: Partial<NeedOrganisation> };

/** A plain published need for tests: an association of Redon seeking 40 000 € of mécénat or subsidy for its bakery. */
export function aNeed(changes: NeedChanges = {}): Need {
  const { organisation, ...rest } = changes;
  return {
    id: "besoin-1",
    title: "Un four de plus pour le fournil",
    summary: "Le four a vingt ans ; un second permettrait de former deux apprentis.",
    story: "Nous cuisons pour six écoles et un marché.",
    primaryTheme: "E_ALIM",
    secondaryThemes: ["S_EMPLOI_INSERTION"],
    purpose: "INV_MATERIEL",
    stage: "CONSOLIDATION",
    amount: { total: 80_000, sought: 40_000, minimumUseful: 5_000 },
    instruments: ["MECENAT", "SUBVENTION"],
    actionTerritories: [{ level: "DEPARTEMENT", code: "35" }],
    zonings: [],
    deadline: "2027-09-30",
    ...rest,
    organisation: {
      name: "Le Fournil d'Essai",
      legalForm: "ASSO_1901",
      qualities: ["ESS"],
      generalInterest: "yes",
      headquarters: "35236",
      ...organisation,
    },
  };
}
