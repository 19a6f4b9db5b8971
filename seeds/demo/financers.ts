import type { FinancerDetails } from "#db/financers/financers.ts";
import type { ProgrammeDraft } from "#domain/criteria/programme-draft.ts";

/** What some invented financers say of themselves beside their programmes, by their name. */
export const FINANCER_SHEETS: Record<string, FinancerDetails> = {
  "Fondation Sillons Partagés": {
    legalStructure: "Fondation reconnue d'utilité publique",
    regulatoryKind: "none",
    regulatoryStatus: "Fondation reconnue d'utilité publique, non régulée",
    returnExpectation: "none",
    horizon: "Deux à trois ans",
    paysRunningCosts: false,
    committee: "Neuf personnes : trois paysannes, deux mangeurs, une élue rurale, trois membres fondateurs.",
    sessions: "En mars et en octobre",
    answerDelayDays: 120,
    askedDocuments: ["statutes", "accounts", "financing-plan", "approval"],
    support: "Une marraine de la fondation, et deux journées par an entre lauréats.",
    yearlyEuros: 420_000,
    yearlyProjects: 14,
    firstContacts: "open",
    recit: {
      evaluation:
        "Nous allons voir. Nous ne finançons ni les effets d'annonce, ni ce qui éloigne les mangeurs.",
      profitability: "Rien : nous donnons. Nous demandons seulement de raconter, échecs compris.",
      democracy: "Un comité où les gens de terrain sont majoritaires.",
      desirability: "Une cantine où l'on connaît le prénom de celle qui a semé.",
    },
  },
  "CIGALES Drôme Sud": {
    legalStructure: "Indivision de neuf personnes",
    regulatoryKind: "none",
    regulatoryStatus: "Indivision de personnes physiques, non régulée",
    returnExpectation: "capital",
    horizon: "Cinq ans, une fois renouvelables",
    committee: "Les neuf membres, autour d'une marmite ; une voix chacun.",
    sessions: "Le premier jeudi du mois",
    answerDelayDays: 60,
    askedDocuments: ["statutes", "financing-plan"],
    support: "Des coups de main : comptes, marché, charpente.",
    yearlyEuros: 12_000,
    yearlyProjects: 4,
    firstContacts: "through-place",
  },
  "Fondation Clairière": {
    shelteredBy: "Fondation de la Futaie (fictive)",
    returnExpectation: "none",
    paysRunningCosts: true,
  },
  "La Ruche Financière": {
    returnExpectation: "limited",
    horizon: "Deux à quinze ans",
    firstContacts: "open",
  },
  "Transitions Capital": { returnExpectation: "untold", horizon: "Sept ans", firstContacts: "call-only" },
};

/** Programmes that are being written, by the name of their financer: one to be resumed, with something missing. */
export const PROGRAMME_DRAFTS: { financer: string; draft: Partial<ProgrammeDraft> }[] = [
  {
    financer: "Fondation Sillons Partagés",
    draft: {
      title: "Semences et savoir-faire",
      text: "Nous aimons les maisons de semences, les gens qui transmettent, les bénévoles qui trient. Nous ne finançons pas les bâtiments. Il faut que le savoir reste libre. Les longs dossiers nous ennuient.",
      themes: ["E_AGRI_FONCIER", "E_BIODIV_EAU"],
      ticketMax: "15 000",
    },
  },
];
