import type { SearchKind } from "./filters.ts";

/** `my-criteria`: by how well they match the programmes of the financer who looks; `relevance`: by the words. */
export const SEARCH_ORDERS = [
  "relevance",
  "my-criteria",
  "newest",
  "deadline",
  "distance",
  "smallest",
  "largest",
] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

/** Orders as an address names them. */
export const ORDER_CODES: Record<SearchOrder, string> = {
  relevance: "pertinence",
  "my-criteria": "criteres",
  newest: "recents",
  deadline: "echeance",
  distance: "distance",
  smallest: "montant",
  largest: "montant-haut",
};

export const ORDER_LABELS: Record<SearchOrder, string> = {
  relevance: "Les mots cherchés d'abord",
  "my-criteria": "Mes critères d'abord",
  newest: "Les plus récents d'abord",
  deadline: "Échéance la plus proche",
  distance: "Les plus près d'une commune",
  smallest: "Montant, du plus petit au plus grand",
  largest: "Montant, du plus grand au plus petit",
};

/** The orders that a reader may choose. Programmes have no place of their own to be near to. */
export function ordersFor(
  kind: SearchKind,
  { words, hasProgrammes }: { words: string; hasProgrammes: boolean },
): SearchOrder[] {
  return SEARCH_ORDERS.filter((order) => {
    if (order === "relevance") return words !== "";
    if (order === "my-criteria") return kind === "needs" && hasProgrammes;
    return order !== "distance" || kind === "needs";
  });
}

export const orderOfCode = (code: string | null): SearchOrder | null =>
  SEARCH_ORDERS.find((order) => ORDER_CODES[order] === code) ?? null;
