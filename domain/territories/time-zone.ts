import { departementOfCommune } from "./commune-code.ts";

/** Where clocks do not show the hour of Paris. Source: IANA time zone database. */
const OVERSEAS: Record<string, string> = {
  "971": "America/Guadeloupe",
  "972": "America/Martinique",
  "973": "America/Cayenne",
  "974": "Indian/Reunion",
  "975": "America/Miquelon",
  "976": "Indian/Mayotte",
  "977": "America/St_Barthelemy",
  "978": "America/Marigot",
  "986": "Pacific/Wallis",
  "987": "Pacific/Tahiti",
  "988": "Pacific/Noumea",
};

export const PARIS = "Europe/Paris";

/** The time zone that clocks of a commune show, by its INSEE code. */
export const timeZoneOf = (commune: string): string => OVERSEAS[departementOfCommune(commune)] ?? PARIS;
