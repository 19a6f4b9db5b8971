import { THEMES, type Theme } from "./codes.ts";
import { type VocabularyEntry, entryFinder, vocabularyEntries } from "./entry.ts";
import vocabulary from "./vocabulary.json";

/** The three dimensions of the transition juste. Source: opération Milliard. */
export const THEME_DIMENSIONS = ["SOCIAL", "ÉCOLOGIQUE", "DÉMOCRATIQUE"] as const;
export type ThemeDimension = (typeof THEME_DIMENSIONS)[number];

const explained = vocabularyEntries(THEMES, vocabulary.themes, {
  S_EMPLOI_INSERTION: ["Créer des emplois et accompagner celles et ceux qui en sont privés."],
  S_PAUVRETE_DROITS: ["Aider chacun à vivre dignement et à faire valoir ses droits."],
  S_LOGEMENT_HABITAT: ["Loger à prix juste, et imaginer des façons d'habiter ensemble."],
  S_SANTE_HANDICAP: ["Soigner, prévenir, et rendre la vie ordinaire possible avec un handicap."],
  S_GRAND_AGE: ["Permettre de vieillir entouré, chez soi ou dans un lieu choisi."],
  S_ENFANCE_EDUCATION: ["Accueillir les tout-petits, accompagner les jeunes, apprendre à tout âge."],
  S_EGALITE_FH: ["Faire avancer l'égalité entre femmes et hommes et protéger des violences."],
  S_ACCUEIL_MIGRATIONS: ["Accueillir les personnes exilées et lutter contre les discriminations."],
  E_AGRI_FONCIER: ["Cultiver sans abîmer la terre, installer des paysans, garder les terres nourricières."],
  E_ALIM: [
    "Rendre une nourriture saine et locale accessible à tous : magasins de producteurs, cantines, épiceries solidaires.",
  ],
  E_ENR_CITOYENNE: ["Produire une énergie renouvelable que les habitants financent et décident."],
  E_SOBRIETE_RENOV: ["Consommer moins d'énergie, rénover, aider ceux qui peinent à se chauffer."],
  E_MOBILITES: ["Se déplacer autrement : vélo, autopartage, covoiturage, transport solidaire."],
  E_REEMPLOI_CIRCULAIRE: ["Réparer, réutiliser, donner une seconde vie aux objets et aux matières."],
  E_BIODIV_EAU: ["Protéger les espèces, l'eau, les forêts et les milieux naturels."],
  E_ECOCONSTRUCTION: ["Construire avec le bois, la terre, la paille et d'autres matériaux sobres."],
  E_ADAPTATION: ["Préparer un territoire aux canicules, aux sécheresses et aux inondations."],
  D_EDUC_POP_VIE_ASSO: ["Apprendre ensemble, s'engager, faire vivre les associations."],
  D_PARTICIPATION: ["Décider à plusieurs, dans la cité comme dans l'entreprise."],
  D_MEDIAS: ["Informer librement et aider chacun à s'informer."],
  D_NUMERIQUE_COMMUNS: ["Construire des outils numériques libres et des ressources gérées en commun."],
  D_CULTURE: ["Créer, transmettre, et rendre la culture accessible à tous."],
  D_TIERS_LIEUX: [
    "Faire vivre des lieux partagés et des services de proximité, à la campagne comme en ville.",
  ],
  D_FINANCE_COOPERATION: ["Faire circuler l'argent autrement et coopérer entre acteurs d'un territoire."],
});

export const THEME_ENTRIES: readonly (VocabularyEntry<Theme> & {
  dimension: ThemeDimension;
  /** United Nations sustainable development goals, by number (ODD), the closest first. */
  sdg: readonly number[];
})[] = explained.map((entry, at) => {
  const { dimension, sdg } = vocabulary.themes[at]!;
  return { ...entry, dimension: dimension as ThemeDimension, sdg };
});

/** The explained entry of a theme, with its dimension and its sustainable development goals. */
export const themeEntry = entryFinder(THEME_ENTRIES);
export const themeLabel = (code: Theme): string => themeEntry(code).label;

/** The themes of a dimension, in the order of the exchange format. */
export const themesOfDimension = (dimension: ThemeDimension) =>
  THEME_ENTRIES.filter((entry) => entry.dimension === dimension);
