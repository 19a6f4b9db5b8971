import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import type { ReportReason, ReportSubject } from "#domain/reports/report.ts";

/** Texts that wait for an operator: the first promises, the second denies it, as a text read by a machine alone may seem to. */
export const TEXTS_TO_REVIEW: Need[] = [
  {
    id: "moulin-des-ouches-relecture",
    organisation: {
      name: "Le Moulin des Ouches",
      legalForm: "SCIC",
      qualities: ["ESS"],
      generalInterest: "no",
      headquarters: "36088",
    },
    title: "Deux meules pour moudre le blé des voisins",
    summary:
      "Onze fermes de la Brenne moulent chez nous. Une seconde paire de meules doublerait la farine, et le fournil suivrait.",
    story:
      "Le moulin tourne depuis 2019, par la rivière quand elle veut bien, par un moteur le reste du temps. Nous avons soixante-deux sociétaires, dont les onze fermes et trois boulangeries. La demande dépasse ce que la meule peut donner. Prenez des parts : c'est un placement sans risque, qui rapporte 4 % par an depuis l'ouverture. Dépêchez-vous, il ne reste que 40 places ! Les meules viennent d'un tailleur de La Ferté, et la pose prendra trois semaines.",
    primaryTheme: "E_ALIM",
    secondaryThemes: ["E_AGRI_FONCIER"],
    purpose: "INV_MATERIEL",
    stage: "CONSOLIDATION",
    amount: { total: 64_000, sought: 38_000, minimumUseful: 2_000 },
    instruments: ["PARTS_SOCIALES", "PRET_BANCAIRE"],
    actionTerritories: [{ level: "DEPARTEMENT", code: "36" }],
    zonings: ["FRR"],
    deadline: "2027-05-31",
  },
  {
    id: "clef-des-quartiers-relecture",
    organisation: {
      name: "La Clef des Quartiers",
      legalForm: "ASSO_1901",
      qualities: ["ESS"],
      generalInterest: "yes",
      headquarters: "59512",
    },
    title: "Un atelier où l'on apprend à lire son contrat de prêt",
    summary:
      "À Roubaix, des bénévoles apprennent à déchiffrer crédits, assurances et abonnements avant de signer.",
    story:
      "« Capital garanti, zéro risque » : nous partons des réclames que les gens apportent, et nous les lisons ensemble. L'an dernier, trois cents personnes sont venues, et la moitié a renoncé à signer. Nous cherchons de quoi payer une animatrice à mi-temps et imprimer un petit livre des mots qui trompent.",
    primaryTheme: "S_PAUVRETE_DROITS",
    secondaryThemes: [],
    purpose: "FONCTIONNEMENT",
    stage: "CONSOLIDATION",
    amount: { total: 41_000, sought: 24_000, minimumUseful: 3_000 },
    instruments: ["MECENAT", "SUBVENTION"],
    actionTerritories: [{ level: "COMMUNE", code: "59512" }],
    zonings: ["QPV"],
    deadline: null,
  },
];

/** A programme that waits too: what it promises, it promises to those who lend with it. */
export const PROGRAMME_TO_REVIEW: Criteria = {
  id: "club-des-vergers-relecture",
  financer: { name: "Club des Vergers d’Anjou", type: "CLUB_CIGALES", operatorLinked: false },
  title: "Planter à plusieurs, récolter ensemble",
  text: "Nous sommes quatorze à mettre chaque mois un peu de côté, et à prendre des parts dans des vergers et des cidreries que l'on peut visiter à vélo. Nous aimons les variétés oubliées et les équipes qui décident ensemble. Rejoignez-nous, c'est un placement sûr : la mise est garantie par la valeur des terres.",
  themes: ["E_ALIM", "E_AGRI_FONCIER"],
  preferredThemes: [],
  excludedThemes: [],
  instruments: ["PARTS_SOCIALES"],
  ticket: { min: 1_000, max: 8_000 },
  legalForms: [],
  requiredQualities: [],
  requiresGeneralInterest: false,
  territories: [{ level: "DEPARTEMENT", code: "49" }],
  stages: [],
  purposes: [],
  excludedPurposes: [],
  preferredZonings: [],
  cofinancingMinimumShare: null,
  decisionDelayDays: 45,
  validUntil: null,
};

type DemoReport = {
  id: string;
  subject: ReportSubject;
  /** The name of an organisation or a financer of the demonstration. */
  of: string;
  reason: ReportReason;
  explanation: string;
  replyTo: string | null;
  hoursAgo: number;
};

/** What readers reported, of invented sheets. */
export const REPORTS: DemoReport[] = [
  {
    id: "signalement-numero",
    subject: "financer",
    of: "CIGALES Drôme Sud",
    reason: "out-of-date",
    explanation:
      "La page dit neuf membres et une grange. Nous sommes onze depuis septembre, et la grange a été vendue.",
    replyTo: "voisine@lecture.example",
    hoursAgo: 20,
  },
  {
    id: "signalement-photo",
    subject: "organisation",
    of: "La Seconde Rive",
    reason: "personal-data",
    explanation: "Le texte donne le prénom et l'école d'un enfant. Sa mère ne l'a pas su.",
    replyTo: null,
    hoursAgo: 5,
  },
];

/** A financer whose identity was checked eleven months ago: it is soon to be looked at again. */
export const TO_CHECK_AGAIN = { name: "Fondation Clairière", daysAgo: 345 };
