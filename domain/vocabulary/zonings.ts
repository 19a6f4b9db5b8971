import { ZONINGS, type Zoning } from "./codes.ts";
import { entryFinder, vocabularyEntries } from "./entry.ts";

/** The exchange format gives zonings no labels: these are ours. */
const LABELS: { code: Zoning; label: string }[] = [
  { code: "QPV", label: "Quartier prioritaire de la politique de la ville (QPV)" },
  { code: "FRR", label: "France ruralités revitalisation (FRR)" },
  { code: "FRR_PLUS", label: "France ruralités revitalisation « plus » (FRR+)" },
  { code: "ZRR_HISTORIQUE", label: "Ancienne zone de revitalisation rurale (ZRR)" },
  { code: "PVD", label: "Petites villes de demain" },
  { code: "ACV", label: "Action cœur de ville" },
  { code: "TERRITOIRE_INDUSTRIE", label: "Territoire d'industrie" },
  { code: "MONTAGNE", label: "Zone de montagne" },
  { code: "LITTORAL", label: "Commune du littoral" },
  { code: "OUTRE_MER", label: "Outre-mer" },
];

export const ZONING_ENTRIES = vocabularyEntries(ZONINGS, LABELS, {
  QPV: [
    "Un quartier aux revenus modestes que l'État aide en priorité ; c'est l'adresse ou l'action qui compte, pas toute la commune.",
    "loi n° 2014-173 du 21 février 2014, art. 5",
  ],
  FRR: [
    "Une commune rurale classée par l'État pour soutenir l'activité et les services, depuis le 1er juillet 2024.",
    "code général des impôts, art. 44 quindecies A",
  ],
  FRR_PLUS: [
    "Parmi les communes rurales classées, celles dont la situation est la plus difficile.",
    "code général des impôts, art. 44 quindecies A",
  ],
  ZRR_HISTORIQUE: ["Une commune qui était classée en zone de revitalisation rurale avant juillet 2024."],
  PVD: ["Une petite ville que l'État accompagne pour rester vivante et attirante."],
  ACV: ["Une ville moyenne que l'État accompagne pour faire revivre son centre."],
  TERRITOIRE_INDUSTRIE: [
    "Un territoire que l'État et les régions accompagnent pour garder et créer de l'industrie.",
  ],
  MONTAGNE: [
    "Une commune où l'altitude ou la pente rend la vie et le travail plus difficiles.",
    "loi n° 85-30 du 9 janvier 1985, art. 3",
  ],
  LITTORAL: ["Une commune au bord de la mer ou d'un grand lac.", "code de l'environnement, art. L. 321-2"],
  OUTRE_MER: ["Un département, une région ou une collectivité d'outre-mer.", "Constitution, art. 72-3"],
});

/** The explained entry of a zoning: an area the State or Europe supports in particular. */
export const zoningEntry = entryFinder(ZONING_ENTRIES);
export const zoningLabel = (code: Zoning): string => zoningEntry(code).label;
