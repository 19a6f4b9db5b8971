import { STAGES, type Stage } from "./codes.ts";
import { entryFinder, vocabularyEntries } from "./entry.ts";
import vocabulary from "./vocabulary.json";

export const STAGE_ENTRIES = vocabularyEntries(STAGES, vocabulary.stages, {
  EMERGENCE: ["Le projet est une idée que l'on étudie ; rien n'est encore vendu ni ouvert."],
  AMORCAGE: ["L'activité a commencé il y a moins de trois ans et se cherche encore."],
  CONSOLIDATION: ["L'activité fonctionne ; il faut la rendre plus solide."],
  CHANGEMENT_ECHELLE: ["L'activité a fait ses preuves et veut s'ouvrir à d'autres lieux ou à plus de monde."],
  REBOND: ["L'organisation traverse une difficulté et prépare un nouveau départ."],
});

/** The explained entry of a stage of life. */
export const stageEntry = entryFinder(STAGE_ENTRIES);
export const stageLabel = (code: Stage): string => stageEntry(code).label;
