import {
  computeExposure,
  type Exposure,
  NO_EXPOSURE,
  orderWithExposure,
  type Shown,
  TOP,
  visibility,
} from "#domain/matching/exposure.ts";
import { gini, meanOf } from "#domain/matching/measures.ts";
import { scorePossible } from "#domain/matching/pairing.ts";
import { isPossible } from "#domain/matching/possible.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { communeByCode } from "#domain/territories/gazetteer.ts";
import { generateMarket } from "#seeds/synthetic/synthetic.ts";

const DAY = "2026-11-23";
const RURAL_UP_TO = 10_000;

/** On the 836 synthetic organisations: who is seen, how equally, and what it costs in score, with and without exposure. */
export function reportExposure(): void {
  const { needs, criteria } = generateMarket({});
  const prepared = needs.map(prepareNeed);
  const market = new Map<string, Shown[]>();
  const organisations = new Map(needs.map((need) => [need.id, need.organisation.name]));
  for (const one of criteria.map(prepareCriteria)) {
    const possible = prepared.filter((need) => isPossible(need, one, DAY));
    if (possible.length > 0)
      market.set(
        one.id,
        possible.map((need) => ({ id: need.id, score: scorePossible(need, one, DAY) })),
      );
  }
  const choices = new Map<string, number>();
  for (const list of market.values()) for (const { id } of list) choices.set(id, (choices.get(id) ?? 0) + 1);
  const rural = (id: string) =>
    (communeByCode(needs.find((need) => need.id === id)?.organisation.headquarters ?? "")?.population ?? 0) <
    RURAL_UP_TO;
  console.log(
    `\nexposure on ${needs.length} synthetic needs, ${choices.size} of them possible for some of ${market.size} programmes`,
  );
  for (const [name, exposure] of [
    ["without", NO_EXPOSURE],
    ["with", computeExposure(market)],
  ] as [string, Exposure][]) {
    const seen = new Map([...choices.keys()].map((id) => [id, 0]));
    const kept: number[] = [];
    for (const [reader, list] of market) {
      const placed = orderWithExposure(
        reader,
        list,
        exposure,
        (one) => organisations.get(one.id) ?? one.id,
      ).slice(0, TOP);
      for (const [index, { shown }] of placed.entries())
        seen.set(shown.id, (seen.get(shown.id) ?? 0) + visibility(index));
      const best = [...list].sort((a, b) => b.score - a.score).slice(0, TOP);
      const value = (some: readonly Shown[]) =>
        some.reduce((sum, one, index) => sum + one.score * visibility(index), 0);
      kept.push(value(placed.map((one) => one.shown)) / value(best));
    }
    const coverage = [...seen.values()].filter((x) => x > 0).length / seen.size;
    console.log(
      `${name.padEnd(8)} coverage ${coverage.toFixed(3)}  Gini ${gini([...seen.values()]).toFixed(3)}  rural / urban ${ruralRatio(seen, choices, rural).toFixed(2)}  score lost in top tens ${(1 - meanOf(kept)).toFixed(3)}`,
    );
  }
}

/** Exposure of rural needs over that of urban ones with as many possible programmes: each group of such needs weighs by its smaller half. */
function ruralRatio(
  seen: Map<string, number>,
  choices: Map<string, number>,
  rural: (id: string) => boolean,
): number {
  const groups = new Map<number, { rural: number[]; urban: number[] }>();
  for (const [id, count] of choices) {
    const group = groups.get(Math.floor(Math.log2(count))) ?? { rural: [], urban: [] };
    group[rural(id) ? "rural" : "urban"].push(seen.get(id) ?? 0);
    groups.set(Math.floor(Math.log2(count)), group);
  }
  const both = [...groups.values()].filter((group) => group.rural.length > 4 && group.urban.length > 4);
  const weight = (group: { rural: number[]; urban: number[] }) =>
    Math.min(group.rural.length, group.urban.length);
  const mean = (side: "rural" | "urban") =>
    both.reduce((sum, group) => sum + weight(group) * meanOf(group[side]), 0);
  return mean("rural") / mean("urban");
}
