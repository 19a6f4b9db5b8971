import { computeExposure, NO_EXPOSURE, type Shown } from "#domain/matching/exposure.ts";
import { measureExposure } from "#domain/matching/exposure-measures.ts";
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
  for (const one of criteria.map(prepareCriteria)) {
    const possible = prepared.filter((need) => isPossible(need, one, DAY));
    if (possible.length > 0)
      market.set(
        one.id,
        possible.map((need) => ({ id: need.id, score: scorePossible(need, one, DAY) })),
      );
  }
  const organisations = new Map(needs.map(({ id, organisation }) => [id, organisation]));
  const groupOf = (id: string) => organisations.get(id)?.name ?? id;
  const isRural = (id: string) =>
    (communeByCode(organisations.get(id)?.headquarters ?? "")?.population ?? 0) < RURAL_UP_TO;
  console.log(`\nexposure on ${needs.length} synthetic needs, before ${market.size} programmes`);
  for (const [name, exposure] of [
    ["without", NO_EXPOSURE],
    ["with", computeExposure(market)],
  ] as const) {
    const { coverage, gini, ruralOverUrban, scoreLost } = measureExposure(market, exposure, {
      isRural,
      groupOf,
    });
    console.log(
      `${name.padEnd(8)} coverage ${coverage.toFixed(3)}  Gini ${gini.toFixed(3)}  rural / urban ${ruralOverUrban?.toFixed(2) ?? "none"}  score lost in top tens ${scoreLost.toFixed(3)}`,
    );
  }
}
