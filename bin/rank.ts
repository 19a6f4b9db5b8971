/**
 * `npm run --silent rank`: ranks the pairings of two exchange files, both ways, with their reasons.
 * Contract: exchange format, "rank". Needs no running server: the rules see every pair, so no engine has to propose any.
 */
import { parseArgs } from "node:util";
import type { Criteria } from "#domain/criteria/criteria.ts";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import { day } from "#domain/exchange/fields.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { explainLine, linesByStrength } from "#domain/matching/explain.ts";
import { type Pairing, pair } from "#domain/matching/pairing.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { rankCriteria, rankNeeds } from "#domain/matching/ranking.ts";
import type { Need } from "#domain/needs/need.ts";
import { print } from "./print.ts";
import { readObjects } from "./read-objects.ts";
import type { EngineName } from "#search/engine.ts";
import { openProposer, type Proposer } from "./rank-proposer.ts";
import { stopWith } from "./stop-with.ts";

const USAGE = `Usage : npm run --silent rank -- --needs needs.jsonl --criteria criteria.jsonl --today 2026-11-23
  [--top 10] [--for needs|criteria] [--engine meilisearch|postgres] [--explain BESOIN CRITÈRES]`;

const options = readOptions();
const needs = await readObjects<Need>(options.needs, readNeedLine);
const criteria = await readObjects<Criteria>(options.criteria, readCriteriaLine);
if (options.explain) await explainOne(options.explain);
else await rankThem();
if (needs.faults + criteria.faults > 0) process.exitCode = 2;

async function rankThem(): Promise<void> {
  const { today, top } = options;
  const proposer = await openProposer(options.engine, needs.values, criteria.values, today);
  try {
    if (options.for === "needs") await rankForNeeds(proposer, today, top);
    else await rankForCriteria(proposer, today, top);
  } finally {
    await proposer.close();
  }
}

async function rankForNeeds(proposer: Proposer, today: string, top: number): Promise<void> {
  const prepared = new Map(criteria.values.map((one) => [one.id, prepareCriteria(one)]));
  for (const need of needs.values) {
    const candidates = await proposer.criteriaFor(need, prepared);
    const pairings = rankCriteria(prepareNeed(need), candidates, today, top);
    await print({
      need: need.id,
      pairings: pairings.map((one) => ({ criteria: one.criteriaId, ...told(one) })),
    });
  }
}

async function rankForCriteria(proposer: Proposer, today: string, top: number): Promise<void> {
  const prepared = new Map(needs.values.map((one) => [one.id, prepareNeed(one)]));
  for (const one of criteria.values) {
    const candidates = await proposer.needsFor(one, prepared);
    const pairings = rankNeeds(prepareCriteria(one), candidates, today, top);
    await print({
      criteria: one.id,
      pairings: pairings.map((each) => ({ need: each.needId, ...told(each) })),
    });
  }
}

async function explainOne([needId, criteriaId]: [string, string]): Promise<void> {
  const need = needs.values.find((one) => one.id === needId);
  const wanted = criteria.values.find((one) => one.id === criteriaId);
  if (!need) stopWith(`Aucun besoin « ${needId} » dans ${options.needs}.`);
  if (!wanted) stopWith(`Aucun programme « ${criteriaId} » dans ${options.criteria}.`);
  const pairing = pair(prepareNeed(need), prepareCriteria(wanted), options.today);
  await print({
    need: need.id,
    criteria: wanted.id,
    possible: pairing.blockedBy.length === 0,
    blockedBy: pairing.blockedBy,
    financerUtility: rounded(pairing.financerUtility),
    organisationUtility: rounded(pairing.organisationUtility),
    ...told(pairing),
  });
}

function told(pairing: Pairing) {
  return {
    score: rounded(pairing.score),
    toCheck: pairing.toCheck,
    reasons: linesByStrength(pairing).map((line) => ({
      rule: line.rule,
      verdict: line.verdict,
      score: line.score === null ? null : rounded(line.score),
      text: explainLine(line, { level: "verified" }),
    })),
  };
}

function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        needs: { type: "string" },
        criteria: { type: "string" },
        today: { type: "string" },
        top: { type: "string", default: "10" },
        for: { type: "string", default: "needs" },
        engine: { type: "string" },
        explain: { type: "string" },
      },
    });
    return checked(values, positionals);
  } catch (error) {
    if (error instanceof TypeError) stopWith(`Option inconnue ou sans valeur.\n${USAGE}`);
    throw error;
  }
}

function checked(values: Record<string, string | undefined>, positionals: string[]) {
  const { needs, criteria, today, engine } = values;
  const top = Number(values.top);
  if (!needs || !criteria) stopWith(`Il faut un fichier de besoins et un fichier de critères.\n${USAGE}`);
  if (!today || !day.safeParse(today).success)
    stopWith(`--today attend une date, par exemple 2026-11-23.\n${USAGE}`);
  if (!Number.isInteger(top) || top < 1 || top > 100_000)
    stopWith("--top attend un nombre entier, de 1 à 100000.");
  if (values.for !== "needs" && values.for !== "criteria")
    stopWith("--for attend « needs » ou « criteria ».");
  if (engine !== undefined && engine !== "meilisearch" && engine !== "postgres") {
    stopWith("--engine attend « meilisearch » ou « postgres ».");
  }
  const chosen: EngineName | undefined = engine;
  const explainedCriteria = positionals[0];
  if (values.explain && !explainedCriteria)
    stopWith("--explain attend un besoin et un programme : --explain b-1 c-1.");
  if (positionals.length > (values.explain ? 1 : 0))
    stopWith(`Argument en trop : ${positionals.at(-1)}\n${USAGE}`);
  const explain: [string, string] | null =
    values.explain && explainedCriteria ? [values.explain, explainedCriteria] : null;
  return { needs, criteria, today, top, for: values.for, engine: chosen, explain };
}
