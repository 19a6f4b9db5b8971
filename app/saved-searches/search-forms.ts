import { z } from "zod";
import { oneOf, requiredText } from "#app/http/form-fields.ts";
import { SEARCH_KINDS } from "#domain/search/filters.ts";
import { LONGEST_SEARCH_NAME } from "#domain/search/search-name.ts";

/** What the buttons of the page of one's searches send, and what each does. */
export const SEARCH_ACTS = {
  pause: "pause",
  reprendre: "resume",
  enlever: "remove",
  remettre: "restore",
} as const;
const CODES = Object.keys(SEARCH_ACTS) as (keyof typeof SEARCH_ACTS)[];

const UNKNOWN = "Ce bouton n’est plus celui de la page : rechargez-la.";

/** A search to keep: what is looked for, and its filters as an address holds them. */
export const keepSearchForm = z.object({
  genre: oneOf(SEARCH_KINDS, "Repartez de la recherche à garder."),
  adresse: z.string().max(10_000).default(""),
});

export const renameSearchForm = z.object({
  recherche: z.string().max(100),
  name: requiredText("Donnez un nom à la recherche.", { max: LONGEST_SEARCH_NAME }),
});

export const actOnSearchForm = z.object({
  recherche: z.string({ error: UNKNOWN }).max(100),
  acte: oneOf(CODES, UNKNOWN),
});

/** What the buttons of the alerts of one's programmes and needs send, and whether each pauses. */
export const ALERT_ACTS = { taire: true, redire: false } as const;
const ALERT_CODES = Object.keys(ALERT_ACTS) as (keyof typeof ALERT_ACTS)[];

export const actOnAlertForm = z.object({
  genre: oneOf(["programme", "need"], UNKNOWN),
  alerte: z.string({ error: UNKNOWN }).max(100),
  acte: oneOf(ALERT_CODES, UNKNOWN),
});
