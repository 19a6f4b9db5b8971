import { tellCriteriaChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addCriteriaEvent } from "#db/criteria/criteria-events.ts";
import { findOwnCriteria, lockOwnCriteria } from "#db/criteria/own-criteria.ts";
import { dropProgrammeDraft, lockProgrammeDraft } from "#db/criteria/programme-drafts.ts";
import { putCriteria } from "#db/criteria/write-criteria.ts";
import { findOwnFinancer } from "#db/financers/financers.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { ProgrammeFault } from "#domain/criteria/programme-faults.ts";
import { readProgramme } from "#domain/criteria/read-programme.ts";
import { type CriteriaStatus, nextCriteriaStatus } from "#domain/criteria/status.ts";
import { blockedPromises } from "#domain/needs/blocked-promises.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type PublishProgrammeProblem =
  | { kind: "programme-not-found" }
  | { kind: "programme-given-up" }
  | { kind: "draft-not-ready"; faults: ProgrammeFault[] }
  /** Somebody saved something since the page that was read: it is read again before it is published. */
  | { kind: "changed-meanwhile"; savedBy: string | null; savedAt: string };

/**
 * Publishes what a draft says: a new programme, or the changes of one; what is paused or closed stays so. A text that seems
 * to hold a blocked promise waits for an operator, and is shown to nobody meanwhile. `version` is the draft's that was read.
 * Published twice, it is published once.
 */
export async function publishProgramme(
  { db, clock, newId }: Context,
  actor: ActorOf<"financer">,
  { criteriaId, version }: { criteriaId: string; version: number },
): Promise<Result<CriteriaStatus, PublishProgrammeProblem>> {
  const of = { financerId: actor.active.structureId, criteriaId };
  return db.transaction(async (tx) => {
    const record = await lockProgrammeDraft(tx, of);
    if (!record) {
      const published = await findOwnCriteria(tx, of);
      return published ? done(published.status) : refused({ kind: "programme-not-found" });
    }
    if (record.givenUpAt) return refused({ kind: "programme-given-up" });
    const { savedBy, savedAt } = record;
    if (record.version !== version) return refused({ kind: "changed-meanwhile", savedBy, savedAt });
    const found = await findOwnFinancer(tx, of.financerId);
    if (!found) return refused({ kind: "programme-not-found" });
    const { name, type, operatorLinked } = found.financer;
    const financer = { name, type, operatorLinked };
    const read = readProgramme(record.draft, { id: criteriaId, financer, today: clock.today() });
    if (!read.ok) return read;
    const before = await lockOwnCriteria(tx, of);
    const from = before?.status ?? "draft";
    const { title, text } = read.value.criteria;
    const held = blockedPromises([title, text]).length > 0;
    const to = nextCriteriaStatus(from, held ? "hold" : "publish");
    const status = to ?? from;
    const changedAt = clock.now().toISOString();
    const publishedAt = before?.publishedAt ?? (held ? null : changedAt);
    const put = await putCriteria(tx, {
      ...read.value,
      financerId: of.financerId,
      status,
      publishedAt,
      changedAt,
    });
    if (!put) return refused({ kind: "programme-not-found" });
    await addCriteriaEvent(tx, {
      id: newId(),
      ...of,
      at: changedAt,
      byAccount: actor.accountId,
      act: to ? (held ? "hold" : "publish") : "change",
      fromStatus: before?.status ?? null,
    });
    await dropProgrammeDraft(tx, of);
    await tellCriteriaChanged(tx, criteriaId);
    return done(status);
  });
}
