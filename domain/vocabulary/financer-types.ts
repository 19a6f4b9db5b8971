import { FINANCER_TYPES, type FinancerType, type Instrument } from "./codes.ts";
import { type VocabularyEntry, entryFinder, vocabularyEntries } from "./entry.ts";
import vocabulary from "./vocabulary.json";

const explained = vocabularyEntries(FINANCER_TYPES, vocabulary.financerTypes, {
  EPARGNANT: ["Une personne qui souhaite donner un sens à son épargne ; elle n'a pas de fiche publique."],
  CLUB_CIGALES: [
    "Cinq à vingt personnes qui mettent chaque mois une petite somme en commun et la placent dans des projets proches de chez elles.",
  ],
  FONDATION: [
    "Une structure à but non lucratif qui donne à des actions d'intérêt général.",
    "loi n° 87-571 du 23 juillet 1987",
  ],
  FONDATION_ABRITEE: [
    "Une fondation hébergée par une plus grande, qui signe à sa place.",
    "loi n° 87-571 du 23 juillet 1987, art. 20",
  ],
  FONDS_DOTATION: [
    "Une structure qui collecte des dons et les reverse à des organismes sans but lucratif.",
    "loi n° 2008-776 du 4 août 2008, art. 140",
  ],
  ENTREPRISE_MECENE: [
    "Une entreprise qui donne de l'argent, du matériel ou le temps de ses salariés.",
    "code général des impôts, art. 238 bis",
  ],
  BANQUE_COOP: [
    "Une banque qui appartient à ses clients sociétaires et prête aux organisations de son territoire.",
  ],
  FINANCE_ETHIQUE: [
    "Une coopérative qui prête l'épargne de ses membres à des projets choisis pour leur utilité, et dit lesquels.",
  ],
  RESEAU_SOLIDAIRE: [
    "Un réseau d'associations locales qui prête, garantit et accompagne les entreprises solidaires, après l'avis d'un comité.",
  ],
  OUTIL_COOP: ["Un fonds créé par le mouvement coopératif pour renforcer les coopératives."],
  FONDS_INVEST: [
    "Une société qui place l'argent d'autres investisseurs dans des entreprises, pour plusieurs années.",
  ],
  INSTITUTIONNEL: [
    "Un assureur, une mutuelle ou une caisse de retraite, qui investit le plus souvent par l'intermédiaire de fonds.",
  ],
  FAMILY_OFFICE: ["Une équipe qui gère l'argent d'une famille et peut en donner ou en investir une part."],
  BUSINESS_ANGELS: [
    "Un réseau de personnes qui investissent leur propre argent ; on s'adresse au réseau, pas à chacune.",
  ],
  COLLECTIVITE: [
    "Une commune, une intercommunalité, un département ou une région qui soutient les projets de son territoire.",
  ],
  ETAT_OPERATEUR: [
    "Un ministère ou une agence publique qui finance des projets par des appels ou des conventions.",
  ],
  EUROPE: [
    "Des fonds européens, versés le plus souvent par les régions, avec un dossier et des justificatifs précis.",
  ],
  BANQUE_PUBLIQUE: ["Une banque de l'État qui prête, garantit ou investit dans l'intérêt général."],
  PLATEFORME_FP: [
    "Un site agréé par lequel beaucoup de personnes prêtent, investissent ou donnent à un projet.",
    "règlement (UE) 2020/1503 ; code monétaire et financier, art. L. 548-1",
  ],
  GARANT: ["Un organisme qui garantit une partie des prêts consentis par les banques."],
  VEHICULE_MILLIARD: [
    "Un fonds lié à l'opération Milliard : ce lien est toujours affiché et ne donne aucun avantage de classement.",
  ],
});

/** What each type usually brings (business facts, 2.d): a hint for a form, never a limit. */
const USUAL_INSTRUMENTS: Record<FinancerType, readonly Instrument[]> = {
  EPARGNANT: [],
  CLUB_CIGALES: ["PARTS_SOCIALES", "CAPITAL_ACTIONS", "CCA", "APPORT_ADR"],
  FONDATION: ["MECENAT"],
  FONDATION_ABRITEE: ["MECENAT"],
  FONDS_DOTATION: ["MECENAT"],
  ENTREPRISE_MECENE: ["MECENAT", "NATURE_COMPETENCES"],
  BANQUE_COOP: ["PRET_BANCAIRE", "CREDIT_TRESO"],
  FINANCE_ETHIQUE: ["PRET_BANCAIRE", "PRET_CITOYEN"],
  RESEAU_SOLIDAIRE: ["PRET_PARTICIPATIF", "GARANTIE_PRET", "APPORT_ADR"],
  OUTIL_COOP: ["TITRE_PARTICIPATIF"],
  FONDS_INVEST: ["CAPITAL_ACTIONS", "OBLIGATION", "TITRE_PARTICIPATIF", "TITRE_ASSOCIATIF"],
  INSTITUTIONNEL: [],
  FAMILY_OFFICE: ["MECENAT", "CAPITAL_ACTIONS"],
  BUSINESS_ANGELS: ["CAPITAL_ACTIONS", "OBLIGATION_CONV"],
  COLLECTIVITE: ["SUBVENTION", "AVANCE_REMB", "PARTS_SOCIALES"],
  ETAT_OPERATEUR: ["SUBVENTION"],
  EUROPE: ["SUBVENTION"],
  BANQUE_PUBLIQUE: ["CAPITAL_ACTIONS", "PRET_BANCAIRE", "AVANCE_REMB", "GARANTIE_PRET"],
  PLATEFORME_FP: ["PRET_CITOYEN", "DON_PARTICULIER"],
  GARANT: ["GARANTIE_PRET"],
  VEHICULE_MILLIARD: ["MECENAT"],
};

export const FINANCER_TYPE_ENTRIES: readonly (VocabularyEntry<FinancerType> & {
  usualInstruments: readonly Instrument[];
})[] = explained.map((entry) => ({ ...entry, usualInstruments: USUAL_INSTRUMENTS[entry.code] }));

/** The explained entry of a type of financer, with the instruments it usually brings. */
export const financerTypeEntry = entryFinder(FINANCER_TYPE_ENTRIES);
export const financerTypeLabel = (code: FinancerType): string => financerTypeEntry(code).label;
