import type { Queryable } from "#db/client.ts";
import { countOpen } from "#db/pairings/count-open.ts";
import { type KeptPairing, replacePairingsOfCriteria, replacePairingsOfNeed } from "#db/pairings/pairings.ts";
import { allOpenCriteria, findManyOpenCriteria, findOpenCriteria } from "#db/criteria/read-criteria.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { addJob } from "#db/jobs/add-job.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { allOpenNeeds, findOpenNeed, findOpenNeeds } from "#db/needs/read-needs.ts";
import { type Pairing, pair } from "#domain/matching/pairing.ts";
import { RULES_VERSION } from "#domain/matching/weights.ts";
import type { Context } from "#app/platform/context.ts";
import { preparedCriteria, preparedNeed } from "./prepared.server.ts";

/** So many possible pairings are kept for one object, and so many that a single rule blocks. */
const MOST_POSSIBLE = 300;
const MOST_NEAR_MISSES = 20;
/** Up to here every pair is set against each other, near misses included; beyond, only what the engine proposes. */
const FULL_PASS_UP_TO = 3_000;

type Computed = { pairing: Pairing; kept: KeptPairing };

/** Computes what is kept of a need, from what it and the programmes say now. Drops all of it when the need is open no more. */
export async function computePairingsOfNeed(context: Context, needId: string): Promise<void> {
  const record = await findOpenNeed(context.db, needId);
  const programmes = record ? await programmesFor(context, record) : [];
  const kept = record ? pairingsToKeep(context, record, programmes) : [];
  await replace(context, (tx) => replacePairingsOfNeed(tx, needId, kept));
}

/** Keeps what a need gives against these programmes; prices are for the caller to work out. */
export async function keepPairingsOfNeed(
  context: Context,
  need: NeedRecord,
  programmes: readonly CriteriaRecord[],
): Promise<void> {
  const kept = pairingsToKeep(context, need, programmes);
  await context.db.transaction((tx) => replacePairingsOfNeed(tx, need.need.id, kept));
}

const pairingsToKeep = ({ clock }: Context, need: NeedRecord, programmes: readonly CriteriaRecord[]) =>
  worthKeeping(programmes.map((one) => compute(need, one, clock.today())));

/** The same from the programme's side. */
export async function computePairingsOfCriteria(context: Context, criteriaId: string): Promise<void> {
  const { db, clock } = context;
  const record = await findOpenCriteria(db, criteriaId);
  const needs = record ? await needsFor(context, record) : [];
  const computed = record ? needs.map((one) => compute(one, record, clock.today())) : [];
  await replace(context, (tx) => replacePairingsOfCriteria(tx, criteriaId, worthKeeping(computed)));
}

/** A pass over the prices of a whole market takes seconds: changes that follow each other share one. */
const PRICES_GATHER_FOR = 10;

/** Prices follow the pairings. */
const replace = ({ db }: Context, write: (tx: Queryable) => Promise<void>): Promise<void> =>
  db.transaction(async (tx) => {
    await write(tx);
    await addJob(tx, "price-exposure", {}, { key: "price-exposure all", gathersFor: PRICES_GATHER_FOR });
  });

/** Open programmes to set a need against. */
export async function programmesFor(
  context: Context,
  need: Pick<NeedRecord, "need">,
): Promise<CriteriaRecord[]> {
  return (await programmesSource(context))(need);
}

/** Gives the same for many needs: few programmes are read once, of many each need is told its own. */
export async function programmesSource({
  db,
  search,
  clock,
}: Context): Promise<(need: Pick<NeedRecord, "need">) => Promise<CriteriaRecord[]>> {
  if ((await countOpen(db, "criteria")) > FULL_PASS_UP_TO)
    return async ({ need }) => findManyOpenCriteria(db, await search.proposeCriteria(need, clock.today()));
  const all = await allOpenCriteria(db);
  return async () => all;
}

/** Open needs to set a programme against. */
export async function needsFor(
  { db, search, clock }: Context,
  { criteria }: Pick<CriteriaRecord, "criteria">,
): Promise<NeedRecord[]> {
  if ((await countOpen(db, "needs")) <= FULL_PASS_UP_TO) return allOpenNeeds(db);
  return findOpenNeeds(db, await search.proposeNeeds(criteria, clock.today()));
}

function compute(need: NeedRecord, criteria: CriteriaRecord, today: string): Computed {
  const pairing = pair(preparedNeed(need), preparedCriteria(criteria), today);
  const { needId, criteriaId, score, blockedBy } = pairing;
  const versions = {
    needVersion: need.version,
    criteriaVersion: criteria.version,
    rulesVersion: RULES_VERSION,
  };
  return { pairing, kept: { needId, criteriaId, score, blockedBy, ...versions, computedOn: today } };
}

function worthKeeping(computed: Computed[]): KeptPairing[] {
  const possible = computed.filter(({ pairing }) => pairing.blockedBy.length === 0);
  const near = computed.filter(({ pairing }) => pairing.blockedBy.length === 1);
  possible.sort((a, b) => b.kept.score - a.kept.score);
  near.sort((a, b) => promise(b.pairing) - promise(a.pairing));
  return [...possible.slice(0, MOST_POSSIBLE), ...near.slice(0, MOST_NEAR_MISSES)].map(({ kept }) => kept);
}

/** How well a blocked pairing would do but for what blocks it: the sum of what its lines bring to both sides. */
export const promise = ({ lines }: Pairing): number =>
  lines.reduce((sum, line) => sum + line.financerPart + line.organisationPart, 0);
