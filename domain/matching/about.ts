import type { RuleName } from "./rules/rules.ts";

/** What the public page of the ranking, and the lines of a pairing, say of a rule. French, plain. */
export type AboutRule = {
  title: string;
  /** The question that the rule asks of a pairing. */
  asks: string;
  /** When the pairing is impossible; null: this rule never blocks. */
  blocks: string | null;
  /** When people must settle it; null: never. */
  toCheck: string | null;
};

/** Source: exchange format, rules 1 to 11; then the two wishes. */
export const ABOUT_RULES: Record<RuleName, AboutRule> = {
  instrument: {
    title: "Instrument",
    asks: "Y a-t-il un instrument que l'organisation accepte, que le financeur propose et que la forme juridique permet ? Le rang de cet instrument dans l'ordre de souhait de l'organisation compte.",
    blocks: "Il ne reste aucun instrument commun.",
    toCheck: null,
  },
  mecenat: {
    title: "Mécénat",
    asks: "Quand seul le mécénat reste possible, ou quand le financeur demande l'intérêt général : l'organisation y est-elle éligible (articles 200 et 238 bis du CGI) ?",
    blocks: "L'organisation déclare ne pas être d'intérêt général.",
    toCheck: "L'organisation ne sait pas, ou ne l'a pas dit.",
  },
  amount: {
    title: "Montant",
    asks: "Ce que le financeur apporte par projet est-il utile au besoin ? Un apport plus petit que la somme cherchée est bienvenu : d'autres complètent.",
    blocks:
      "L'apport le plus grand est sous le minimum utile, ou l'apport le plus petit dépasse ce qui est cherché.",
    toCheck: "L'apport du financeur ou le minimum utile n'est pas renseigné.",
  },
  territory: {
    title: "Territoire",
    asks: "Le besoin agit-il là où le financeur travaille ? Plus le territoire commun est petit, plus ils sont proches.",
    blocks: "Aucun territoire commun.",
    toCheck: null,
  },
  "legal-form": {
    title: "Forme juridique",
    asks: "La forme juridique est-elle acceptée par le financeur ?",
    blocks: "Le financeur donne une liste, et cette forme n'y est pas.",
    toCheck: null,
  },
  qualities: {
    title: "Agréments et qualités",
    asks: "L'organisation a-t-elle tous les agréments et qualités que le financeur demande ?",
    blocks: "Une qualité demandée manque.",
    toCheck: "L'organisation n'a pas renseigné ses qualités.",
  },
  themes: {
    title: "Thèmes",
    asks: "L'un des thèmes du besoin est-il dans ceux du financeur ? Un thème principal, ou préféré par le financeur, rapproche davantage.",
    blocks: "Le financeur donne une liste de thèmes, et aucun n'est commun.",
    toCheck: null,
  },
  "excluded-themes": {
    title: "Thèmes écartés",
    asks: "Le financeur écarte-t-il un thème du besoin ?",
    blocks: "Le thème principal est écarté.",
    toCheck: "Un thème secondaire est écarté.",
  },
  "stage-purpose": {
    title: "Stade et objet",
    asks: "Le stade de l'organisation et l'objet du besoin sont-ils de ceux que le financeur accompagne ?",
    blocks: "Le stade ou l'objet est hors de sa liste, ou l'objet est écarté.",
    toCheck: "Le stade ou l'objet n'est pas renseigné, et le financeur en tient compte.",
  },
  calendar: {
    title: "Calendrier",
    asks: "Le programme est-il ouvert, et la décision peut-elle venir à temps ?",
    blocks: "Le programme est clos.",
    toCheck: "L'échéance vient avant le délai habituel de décision.",
  },
  cofinancing: {
    title: "Cofinancement",
    asks: "D'autres apportent-ils la part du total que le financeur demande ?",
    blocks: null,
    toCheck: "La part des autres est plus petite que celle demandée.",
  },
  zoning: {
    title: "Zonage prioritaire",
    asks: "Le besoin agit-il dans un zonage que le financeur préfère (quartier prioritaire, ruralité, montagne…) ? C'est un souhait.",
    blocks: null,
    toCheck: null,
  },
  texts: {
    title: "Textes",
    asks: "Ce que chacun écrit aimer, ne pas aimer, demander ou refuser se répond-il ? Les phrases lues sont citées. C'est un souhait.",
    blocks: null,
    toCheck: null,
  },
};
