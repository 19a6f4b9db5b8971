import { entryFinder, vocabularyEntries } from "./entry.ts";

/** Places that host meetings. Source: business facts, 2.i; the first eight are those opération Milliard names. */
export const PLACE_TYPES = [
  "FERME",
  "TIERS_LIEU",
  "ECOLIEU",
  "COOPERATIVE",
  "MAISON_DU_PEUPLE",
  "ESPACE_PARTAGE",
  "CENTRE_SOCIAL",
  "MJC",
  "MAIRIE",
  "MAISON_ASSO",
  "PTCE",
  "RESSOURCERIE",
  "CAFE_ASSO",
  "MEDIATHEQUE",
  "CAMPUS",
  "AGENCE_FINANCEUR",
  "VISIO",
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

const MILLIARD = "opération Milliard, « Nos lieux »";

export const PLACE_TYPE_ENTRIES = vocabularyEntries(
  PLACE_TYPES,
  [
    { code: "FERME", label: "Ferme" },
    { code: "TIERS_LIEU", label: "Tiers-lieu" },
    { code: "ECOLIEU", label: "Écolieu" },
    { code: "COOPERATIVE", label: "Coopérative" },
    { code: "MAISON_DU_PEUPLE", label: "Maison du peuple" },
    { code: "ESPACE_PARTAGE", label: "Espace partagé" },
    { code: "CENTRE_SOCIAL", label: "Centre social" },
    { code: "MJC", label: "Maison des jeunes et de la culture (MJC)" },
    { code: "MAIRIE", label: "Mairie" },
    { code: "MAISON_ASSO", label: "Maison des associations" },
    { code: "PTCE", label: "Pôle territorial de coopération économique (PTCE)" },
    { code: "RESSOURCERIE", label: "Ressourcerie" },
    { code: "CAFE_ASSO", label: "Café associatif" },
    { code: "MEDIATHEQUE", label: "Médiathèque" },
    { code: "CAMPUS", label: "Campus" },
    { code: "AGENCE_FINANCEUR", label: "Locaux d'un financeur" },
    { code: "VISIO", label: "À distance" },
  ],
  {
    FERME: ["On se retrouve à la ferme, souvent avec une visite.", MILLIARD],
    TIERS_LIEU: ["Un lieu ouvert où l'on travaille, répare, apprend et se rencontre.", MILLIARD],
    ECOLIEU: ["Un lieu où l'on vit et travaille en cherchant à peser moins sur la nature.", MILLIARD],
    COOPERATIVE: ["Les locaux d'une coopérative qui ouvre ses portes.", MILLIARD],
    MAISON_DU_PEUPLE: [
      "Un lieu historique du mouvement ouvrier, ouvert aux réunions et aux fêtes.",
      MILLIARD,
    ],
    ESPACE_PARTAGE: ["Des bureaux ou des ateliers que plusieurs structures utilisent ensemble.", MILLIARD],
    CENTRE_SOCIAL: ["Un équipement de quartier où les habitants montent leurs projets.", MILLIARD],
    MJC: ["Une association d'éducation populaire, ouverte à tous les âges.", MILLIARD],
    MAIRIE: ["Une salle prêtée par la commune."],
    MAISON_ASSO: ["Un lieu de la commune, au service des associations."],
    PTCE: [
      "Le siège d'un regroupement local d'acteurs qui coopèrent.",
      "loi n° 2014-856 du 31 juillet 2014, art. 9",
    ],
    RESSOURCERIE: ["Un lieu où l'on collecte, répare et revend des objets d'occasion."],
    CAFE_ASSO: ["Un café tenu par une association, sans but lucratif."],
    MEDIATHEQUE: ["Une bibliothèque publique, accessible à tous."],
    CAMPUS: ["Une salle d'université ou d'école."],
    AGENCE_FINANCEUR: ["Une salle prêtée par une banque, une fondation ou un réseau."],
    VISIO: ["Pas de lieu : chacun se connecte de chez soi."],
  },
);

/** The explained entry of a type of place. */
export const placeTypeEntry = entryFinder(PLACE_TYPE_ENTRIES);
export const placeTypeLabel = (code: PlaceType): string => placeTypeEntry(code).label;
