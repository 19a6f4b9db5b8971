import { notifyAccount } from "#app/notifications/notify.server.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import type { Context } from "#app/platform/context.ts";
import { actingMembersOf } from "#db/accounts/members-to-tell.ts";
import { alone } from "#db/alone.ts";
import type { Queryable } from "#db/client.ts";
import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { pausedAccounts } from "#db/waves/paused-alerts.ts";
import { heardOn, keepWave, noteProgrammes, waveCandidates } from "#db/waves/waves.ts";
import { pair } from "#domain/matching/pairing.ts";
import { type Candidate, planWaves } from "#domain/waves/plan.ts";
import { lastWave } from "#domain/waves/wave.ts";

/**
 * The round of waves, each hour: needs whose wave of the day has not left are presented to financers, and organisations hear of
 * programmes that are new to their needs. One round at a time, and each half whole or not at all: stopped half-way, the next
 * round does it; and a pair that is kept is never told again.
 */
export const sendWaves = (context: Context): Promise<void> =>
  alone(context.db, "waves", async () => {
    await presentNeeds(context);
    await tellNewProgrammes(context);
  });

async function presentNeeds(context: Context): Promise<void> {
  const { db, clock } = context;
  const wave = lastWave(clock.now());
  const { candidates, needs } = await waveCandidates(db, wave);
  if (needs.length === 0) return;
  const planned = planWaves(candidates, needs, await heardOn(db, wave.day));
  await db.transaction(async (tx) => {
    const presented = await stillPossible(tx, planned, clock.today());
    const needIds = needs.map(({ needId }) => needId);
    const added = await keepWave(tx, wave.day, { needIds, presented });
    const byProgramme = new Map<string, Candidate[]>();
    for (const one of added)
      byProgramme.set(one.criteriaId, [...(byProgramme.get(one.criteriaId) ?? []), one]);
    for (const [criteriaId, of] of byProgramme) {
      const newNeedIds = of.map(({ needId }) => needId);
      await tellMembers(context, tx, {
        structure: { kind: "financer", structureId: of[0]!.financerId },
        about: { kind: "programme", id: criteriaId },
        event: "new-needs",
        payload: { criteriaId, needIds: newNeedIds },
        key: `new-needs ${criteriaId} ${newNeedIds[0]}`,
      });
    }
  });
}

/** Of what kept pairings propose, what is possible as both sides are now. */
async function stillPossible(
  tx: Queryable,
  planned: readonly Candidate[],
  today: string,
): Promise<Candidate[]> {
  const [needs, programmes] = await Promise.all([
    findOpenNeeds(tx, [...new Set(planned.map(({ needId }) => needId))]),
    findManyOpenCriteria(tx, [...new Set(planned.map(({ criteriaId }) => criteriaId))]),
  ]);
  const needOf = new Map(needs.map((record) => [record.need.id, record]));
  const programmeOf = new Map(programmes.map((record) => [record.criteria.id, record]));
  return planned.filter(({ needId, criteriaId }) => {
    const [need, programme] = [needOf.get(needId), programmeOf.get(criteriaId)];
    if (!need || !programme) return false;
    return pair(preparedNeed(need), preparedCriteria(programme), today).blockedBy.length === 0;
  });
}

/** Programmes are few, and an organisation asks to hear of each: they need no waves. */
async function tellNewProgrammes(context: Context): Promise<void> {
  const { before } = lastWave(context.clock.now());
  await context.db.transaction(async (tx) => {
    for (const { needId, organisationId, criteriaIds } of await noteProgrammes(tx, { before })) {
      await tellMembers(context, tx, {
        structure: { kind: "organisation", structureId: organisationId },
        about: { kind: "need", id: needId },
        event: "new-programmes",
        payload: { needId, criteriaIds },
        key: `new-programmes ${needId} ${criteriaIds[0]}`,
      });
    }
  });
}

/** Tells the members who act for a structure, but those who have paused this alert: what comes in a pause is not told afterwards. */
async function tellMembers(
  context: Context,
  tx: Queryable,
  {
    structure,
    about,
    ...telling
  }: Omit<Parameters<typeof notifyAccount>[2], "accountId" | "structure"> & {
    structure: Parameters<typeof actingMembersOf>[1];
    about: Parameters<typeof pausedAccounts>[1];
  },
): Promise<void> {
  const paused = await pausedAccounts(tx, about);
  for (const { accountId } of await actingMembersOf(tx, structure)) {
    if (!paused.has(accountId)) await notifyAccount(context, tx, { ...telling, accountId, structure });
  }
}
