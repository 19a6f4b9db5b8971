import type { Criteria, CriteriaFinancer } from "#domain/criteria/criteria.ts";

type CriteriaChanges = Partial<Omit<Criteria, "financer">> & { financer?: Partial<CriteriaFinancer> };

/** A programme for tests that asks as little as possible: mécénat from 1 000 to 50 000 €, everywhere, of everyone. */
export function aCriteria(changes: CriteriaChanges = {}): Criteria {
  const { financer, ...rest } = changes;
  return {
    id: "programme-1",
    title: "Coups de pouce",
    text: "Nous soutenons des projets utiles à leurs voisins.",
    themes: [],
    preferredThemes: [],
    excludedThemes: [],
    instruments: ["MECENAT"],
    ticket: { min: 1_000, max: 50_000 },
    legalForms: [],
    requiredQualities: [],
    requiresGeneralInterest: false,
    territories: [],
    stages: [],
    purposes: [],
    excludedPurposes: [],
    preferredZonings: [],
    cofinancingMinimumShare: null,
    decisionDelayDays: null,
    validUntil: null,
    ...rest,
    financer: { name: "Fondation d'Essai", type: "FONDATION", operatorLinked: false, ...financer },
  };
}
