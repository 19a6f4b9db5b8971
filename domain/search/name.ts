import { inTerritory } from "#domain/territories/gazetteer.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import { midSentence, quoted } from "#domain/vocabulary/french.ts";
import {
  AMOUNT_CODES,
  amountRangeOf,
  type Facet,
  type SearchFilters,
  type SearchKind,
  valuesOf,
} from "./filters.ts";
import { facetValueLabel, shortSum } from "./labels.ts";

const ALL: Record<SearchKind, string> = { needs: "Tous les besoins", criteria: "Tous les programmes" };
const SOME: Record<SearchKind, string> = { needs: "Besoins", criteria: "Programmes" };

/** More values than this are counted rather than named. */
const MOST_NAMED = 2;
const MANY: Partial<Record<Facet, string>> = {
  themes: "thèmes",
  families: "moyens de financement",
  legalForms: "formes juridiques",
  stages: "stades",
  purposes: "objets",
  zonings: "zonages",
  financerTypes: "types de financeurs",
};

/** Told after a comma, in this order; what comes first is the subject. */
const TOLD_AFTER: readonly Facet[] = [
  "families",
  "financerTypes",
  "legalForms",
  "purposes",
  "stages",
  "zonings",
  "deadline",
  "verified",
];

/**
 * A search as a person would call it: `Alimentation durable dans la Drôme, jusqu'à 50 k€`. Programmes are said to be such
 * when nothing else of the name tells.
 */
export function nameSearch(filters: SearchFilters): string {
  const { kind, words, territory } = filters;
  const subject = [words && quoted(words), anyOf(filters, "themes")].filter(Boolean).join(", ");
  const place = territory === null ? "" : inTerritory(territoryFromKey(territory));
  const after = [amounts(filters), ...TOLD_AFTER.map((facet) => midSentence(anyOf(filters, facet)))].filter(
    Boolean,
  );
  if (!subject && !place && after.length === 0) return ALL[kind];
  const first = subject && kind === "criteria" ? `Programmes : ${subject}` : subject || SOME[kind];
  return [[first, place].filter(Boolean).join(" "), ...after].join(", ");
}

/** `A`, `A ou b`, `3 thèmes`; empty when nothing is asked. */
function anyOf(filters: SearchFilters, facet: Facet): string {
  const values = valuesOf(filters, facet);
  if (values.length > MOST_NAMED) return `${values.length} ${MANY[facet]}`;
  const [first = "", ...others] = values.map((value) => shortLabel(facet, value));
  return [first, ...others.map(midSentence)].join(" ou ");
}

/** A theme's first words are enough in a name: `Alimentation durable`. */
function shortLabel(facet: Facet, value: string): string {
  const label = facetValueLabel(facet, value);
  return facet === "themes" || facet === "stages" ? (label.split(/, | \(/)[0] ?? label) : label;
}

/** `jusqu'à 50 k€`, `de 10 k€ à 150 k€`, `à partir de 500 k€`; ranges that do not touch are told one by one. */
function amounts({ amounts: codes }: SearchFilters): string {
  return touching(codes.map((code) => AMOUNT_CODES.indexOf(code)))
    .map(([first, last]) => {
      const from = amountRangeOf(AMOUNT_CODES[first]!).from;
      const to = amountRangeOf(AMOUNT_CODES[last]!).to;
      if (to === null) return from === 0 ? "" : `à partir de ${shortSum(from)}`;
      return from === 0 ? `jusqu'à ${shortSum(to)}` : `de ${shortSum(from)} à ${shortSum(to)}`;
    })
    .filter(Boolean)
    .join(" ou ");
}

function touching(ranks: number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const rank of ranks) {
    const run = runs.at(-1);
    if (run?.[1] === rank - 1) run[1] = rank;
    else runs.push([rank, rank]);
  }
  return runs;
}
