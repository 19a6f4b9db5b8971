import { type Instrument, PURPOSES, type Purpose } from "./codes.ts";
import { type VocabularyEntry, entryFinder, vocabularyEntries } from "./entry.ts";
import vocabulary from "./vocabulary.json";

const explained = vocabularyEntries(PURPOSES, vocabulary.purposes, {
  FONCTIONNEMENT: ["Payer les salaires, le loyer et les dépenses de tous les jours."],
  TRESO_BFR: ["Tenir entre le moment où l'on paie et celui où l'on est payé."],
  FONDS_PROPRES: ["Avoir plus d'argent à soi, pour durer et inspirer confiance aux banques."],
  INV_IMMO: ["Acheter, construire ou rénover un bâtiment."],
  FONCIER: ["Acheter ou préserver des terres agricoles ou naturelles."],
  INV_MATERIEL: ["Acheter des machines, des véhicules ou des outils."],
  INV_NUMERIQUE: ["Créer ou acheter un site, un logiciel, des ordinateurs."],
  RD_INNOVATION: ["Chercher et essayer une réponse nouvelle, sans être sûr du résultat."],
  INGENIERIE_RECRUTEMENT: [
    "Payer une étude, un accompagnement ou une embauche qui fera avancer tout le projet.",
  ],
  ESSAIMAGE: ["Refaire ailleurs ce qui marche ici : ouvrir d'autres lieux, former d'autres équipes."],
  REPRISE: ["Racheter une entreprise ou une ferme pour qu'elle continue, souvent avec ses salariés."],
});

/** What usually pays for each purpose (business facts, 2.g): information, not advice. */
const USUAL_INSTRUMENTS: Record<Purpose, readonly Instrument[]> = {
  FONCTIONNEMENT: ["SUBVENTION", "MECENAT", "DON_PARTICULIER"],
  TRESO_BFR: ["CREDIT_TRESO", "PRET_PARTICIPATIF", "APPORT_ADR", "CCA", "PRET_INTER_OSBL"],
  FONDS_PROPRES: [
    "APPORT_SDR",
    "APPORT_ADR",
    "PARTS_SOCIALES",
    "TITRE_PARTICIPATIF",
    "TITRE_ASSOCIATIF",
    "PRET_PARTICIPATIF",
  ],
  INV_IMMO: ["PRET_BANCAIRE", "GARANTIE_PRET", "TITRE_PARTICIPATIF", "TITRE_ASSOCIATIF", "SUBVENTION"],
  FONCIER: ["CAPITAL_ACTIONS", "PARTS_SOCIALES", "PRET_GRATUIT"],
  INV_MATERIEL: ["PRET_BANCAIRE", "CREDIT_BAIL", "SUBVENTION"],
  INV_NUMERIQUE: ["MECENAT", "SUBVENTION", "PRET_BANCAIRE"],
  RD_INNOVATION: ["AVANCE_REMB", "MECENAT", "SUBVENTION"],
  INGENIERIE_RECRUTEMENT: ["MECENAT", "SUBVENTION", "PRET_PARTICIPATIF"],
  ESSAIMAGE: ["MECENAT", "PRET_PARTICIPATIF", "TITRE_PARTICIPATIF", "TITRE_ASSOCIATIF"],
  REPRISE: ["PRET_BANCAIRE", "TITRE_PARTICIPATIF", "GARANTIE_PRET"],
};

export const PURPOSE_ENTRIES: readonly (VocabularyEntry<Purpose> & {
  usualInstruments: readonly Instrument[];
})[] = explained.map((entry) => ({ ...entry, usualInstruments: USUAL_INSTRUMENTS[entry.code] }));

/** The explained entry of what the money is for, with the instruments that usually pay for it. */
export const purposeEntry = entryFinder(PURPOSE_ENTRIES);
export const purposeLabel = (code: Purpose): string => purposeEntry(code).label;
