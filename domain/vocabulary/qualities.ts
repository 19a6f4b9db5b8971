import { QUALITIES, type Quality } from "./codes.ts";
import { entryFinder, vocabularyEntries } from "./entry.ts";

/** The exchange format gives qualities no labels: these are ours. */
const LABELS: { code: Quality; label: string }[] = [
  { code: "ESS", label: "Économie sociale et solidaire (ESS)" },
  { code: "ESUS", label: "Agrément ESUS (entreprise solidaire d'utilité sociale)" },
  { code: "SOC_MISSION", label: "Société à mission" },
  { code: "IAE", label: "Insertion par l'activité économique (IAE)" },
  { code: "EA", label: "Entreprise adaptée" },
  { code: "JEP", label: "Agrément jeunesse et éducation populaire (JEP)" },
  { code: "AGREMENT_ENV", label: "Agrément de protection de l'environnement" },
  { code: "TZCLD", label: "Territoire zéro chômeur de longue durée" },
  { code: "PTCE", label: "Pôle territorial de coopération économique (PTCE)" },
  { code: "SOCIETE_CITOYENNE_ENR", label: "Société citoyenne d'énergie renouvelable" },
  { code: "LABEL_FINANSOL", label: "Label Finansol" },
  { code: "ORGANISME_FONCIER_SOLIDAIRE", label: "Organisme de foncier solidaire" },
];

export const QUALITY_ENTRIES = vocabularyEntries(QUALITIES, LABELS, {
  ESS: [
    "L'organisation poursuit un autre but que le seul partage des bénéfices, décide de façon démocratique et réinvestit l'essentiel de ce qu'elle gagne.",
    "loi n° 2014-856 du 31 juillet 2014, art. 1",
  ],
  ESUS: [
    "Un agrément donné par la préfecture à une organisation dont l'utilité sociale est le but principal, avec des salaires encadrés.",
    "code du travail, art. L. 3332-17-1",
  ],
  SOC_MISSION: [
    "Une société qui a inscrit dans ses statuts une raison d'être et des objectifs, vérifiés par un tiers.",
    "code de commerce, art. L. 210-10",
  ],
  IAE: [
    "L'organisation embauche et accompagne des personnes éloignées de l'emploi, par convention avec l'État (chantier, entreprise ou association d'insertion, intérim d'insertion).",
    "code du travail, art. L. 5132-1 et suivants",
  ],
  EA: [
    "Une entreprise qui emploie une majorité de personnes en situation de handicap, dans un poste adapté.",
    "code du travail, art. L. 5213-13 et suivants",
  ],
  JEP: [
    "Un agrément de l'État pour les associations qui agissent avec les jeunes et pour l'éducation populaire.",
    "loi n° 2001-624 du 17 juillet 2001, art. 8",
  ],
  AGREMENT_ENV: [
    "Un agrément de l'État pour les associations qui protègent la nature et l'environnement.",
    "code de l'environnement, art. L. 141-1",
  ],
  TZCLD: [
    "Un territoire habilité à créer des emplois utiles, en contrat stable, pour les personnes privées durablement d'emploi.",
    "loi n° 2020-1577 du 14 décembre 2020",
  ],
  PTCE: [
    "Un regroupement, sur un même territoire, d'associations, d'entreprises, de collectivités et de chercheurs autour de projets communs.",
    "loi n° 2014-856 du 31 juillet 2014, art. 9",
  ],
  SOCIETE_CITOYENNE_ENR: [
    "Un projet d'énergie renouvelable que des habitants et des collectivités financent et décident ensemble.",
  ],
  LABEL_FINANSOL: [
    "Un label privé donné par l'association FAIR à des placements solidaires, après examen de leur utilité et de leur transparence.",
  ],
  ORGANISME_FONCIER_SOLIDAIRE: [
    "Un organisme agréé qui garde la terre et vend seulement les murs, pour que le logement reste abordable.",
    "code de l'urbanisme, art. L. 329-1",
  ],
});

/** The explained entry of a quality or agreement an organisation may have. */
export const qualityEntry = entryFinder(QUALITY_ENTRIES);
export const qualityLabel = (code: Quality): string => qualityEntry(code).label;
