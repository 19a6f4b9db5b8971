import { entryFinder, vocabularyEntries } from "./entry.ts";

/** Ways to meet at a place. Source: business facts, 2.i. */
export const MEETING_FORMATS = [
  "SPEED_MEETING",
  "PETIT_DEJEUNER",
  "VISITE",
  "TABLE_RONDE",
  "ATELIER_DOSSIER",
  "PITCH_INVERSE",
  "PERMANENCE",
  "VISIO",
  "FORUM",
] as const;
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

const SOURCE = "faits métier, 2.i";

export const MEETING_FORMAT_ENTRIES = vocabularyEntries(
  MEETING_FORMATS,
  [
    { code: "SPEED_MEETING", label: "Rendez-vous en série" },
    { code: "PETIT_DEJEUNER", label: "Petit-déjeuner" },
    { code: "VISITE", label: "Visite sur place" },
    { code: "TABLE_RONDE", label: "Table ronde" },
    { code: "ATELIER_DOSSIER", label: "Atelier de relecture de dossiers" },
    { code: "PITCH_INVERSE", label: "Les financeurs se présentent" },
    { code: "PERMANENCE", label: "Permanence" },
    { code: "VISIO", label: "Visioconférence" },
    { code: "FORUM", label: "Forum d'une demi-journée" },
  ],
  {
    SPEED_MEETING: [
      "Six à huit tables, des entretiens de quinze à vingt minutes préparés à l'avance.",
      SOURCE,
    ],
    PETIT_DEJEUNER: ["Une heure et demie autour d'un café, pour faire connaissance.", SOURCE],
    VISITE: ["Deux à trois heures sur place, pour voir le projet vivre.", SOURCE],
    TABLE_RONDE: ["Une discussion devant un public, pour comprendre et poser des questions.", SOURCE],
    ATELIER_DOSSIER: ["Chacun relit le dossier d'un autre et dit ce qui manque.", SOURCE],
    PITCH_INVERSE: [
      "Ce sont les financeurs qui présentent ce qu'ils cherchent, et les organisations qui questionnent.",
      SOURCE,
    ],
    PERMANENCE: ["Des créneaux de trente à quarante-cinq minutes, à jour fixe.", SOURCE],
    VISIO: ["Quarante-cinq minutes à distance.", SOURCE],
    FORUM: ["Une demi-journée avec des stands, des échanges et des rendez-vous.", SOURCE],
  },
);

/** The explained entry of a format of meeting. */
export const meetingFormatEntry = entryFinder(MEETING_FORMAT_ENTRIES);
export const meetingFormatLabel = (code: MeetingFormat): string => meetingFormatEntry(code).label;
