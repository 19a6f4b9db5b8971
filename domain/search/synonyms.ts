import { foldText } from "#domain/texts/fold.ts";

/**
 * Words of the field that people search for each other, by the concept of the thesaurus that they all mention: every word
 * is one that texts are read for, so that searching and matching speak of the same things. A test keeps it so.
 */
export const SYNONYMS: readonly [concept: string, ...words: string[]][] = [
  ["FARMING", "maraîchage", "maraîcher", "maraîchère", "maraîchers"],
  ["FARMING", "paysan", "paysanne", "agriculteur", "agricultrice", "fermier", "fermière"],
  ["FARMING", "agroécologie", "agriculture biologique"],
  ["LIVESTOCK", "élevage", "éleveur", "éleveuse", "troupeau"],
  ["LAND", "foncier", "parcelle", "terres"],
  ["FOOD", "épicerie", "magasin alimentaire"],
  ["FOOD", "amap", "panier", "circuit court", "circuits courts"],
  ["FOOD", "boulangerie", "fournil", "boulanger", "boulangère"],
  ["FOOD", "cantine", "repas"],
  ["FOOD_AID", "aide alimentaire", "distribution alimentaire", "banque alimentaire"],
  ["SHOP", "café", "bistrot", "bar"],
  ["ENERGY", "photovoltaïque", "panneaux solaires", "solaire"],
  ["ENERGY", "éolien", "éolienne"],
  ["RENOVATION", "rénovation", "isolation", "thermique"],
  ["HOUSING", "logement", "habitat", "habitation"],
  ["HOUSING", "hébergement", "héberger"],
  ["MOBILITY", "vélo", "bicyclette", "cyclisme"],
  ["MOBILITY", "autopartage", "covoiturage"],
  ["REUSE", "réemploi", "ressourcerie", "recyclerie", "seconde main"],
  ["REUSE", "réparation", "réparer"],
  ["TEXTILE", "couture", "couturier", "couturière"],
  ["CASH", "trésorerie", "BFR", "fonds de roulement"],
  ["EQUITY", "fonds propres", "haut de bilan"],
  ["WALLS", "immobilier", "bâtiment", "murs"],
  ["EQUIPMENT", "matériel", "équipement", "machine"],
  ["WAGES", "salaire", "poste", "embauche"],
  ["TAKEOVER", "reprise", "rachat", "transmission d'entreprise"],
  ["COLLEGES", "SCIC", "cooperative d'intérêt collectif"],
  ["WORKERS_DECIDE", "SCOP", "coopérative de travail"],
];

/** Each word or phrase with those that may stand for it; folded, so that accents and capitals do not matter. */
const BY_WORD = new Map<string, string[]>();
for (const [, ...words] of SYNONYMS) {
  const folded = words.map(foldText);
  for (const word of folded)
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), ...folded.filter((other) => other !== word)]);
}

/** Words and phrases that may stand for this one, folded. */
export const synonymsOf = (word: string): readonly string[] => BY_WORD.get(foldText(word)) ?? [];

/** All of it, as a search engine is told. */
export const synonymTable = (): Record<string, string[]> => Object.fromEntries(BY_WORD);
