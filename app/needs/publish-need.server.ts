import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { type DraftRecord, dropDraft, lockDraft } from "#db/needs/need-drafts.ts";
import { addNeedEvent } from "#db/needs/need-events.ts";
import { detailsOf, findOwnNeed, lockOwnNeed } from "#db/needs/own-needs.ts";
import { putNeed } from "#db/needs/write-need.ts";
import { findNeedOrganisation } from "#db/organisations/read-organisation.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { blockedPromises } from "#domain/needs/blocked-promises.ts";
import type { DraftFault } from "#domain/needs/draft-faults.ts";
import type { NeedChangeTold, NeedEventAct } from "#domain/needs/need-event.ts";
import { draftOf, readDraft, textsOf, type WholeNeed } from "#domain/needs/read-draft.ts";
import {
  dayAfter,
  EDITABLE_NEED_STATUSES,
  type NeedAct,
  type NeedStatus,
  nextNeedStatus,
  SHOWN_FOR_DAYS,
} from "#domain/needs/status.ts";
import { tellChanges } from "#domain/needs/tell-draft.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type PublishNeedProblem =
  | { kind: "need-not-found" }
  | { kind: "need-is-over" }
  | { kind: "draft-not-ready"; faults: DraftFault[] }
  /** Somebody saved something since the page that was read: it is read again before it is published. */
  | { kind: "changed-meanwhile"; savedBy: string | null; savedAt: string };

/**
 * Publishes what a draft says: a new need, or the changes of one. A text that seems to hold a blocked promise waits for an
 * operator, and is shown to nobody meanwhile. `version` is the draft's that was read. Published twice, it is published once.
 */
export async function publishNeed(
  context: Context,
  actor: ActorOf<"organisation">,
  { needId, version }: { needId: string; version: number },
): Promise<Result<NeedStatus, PublishNeedProblem>> {
  const { db, clock } = context;
  const of = { organisationId: actor.active.structureId, needId };
  return db.transaction(async (tx) => {
    const record = await lockDraft(tx, of);
    if (!record) {
      const published = await findOwnNeed(tx, of);
      return published ? done(published.status) : refused({ kind: "need-not-found" });
    }
    if (record.givenUpAt) return refused({ kind: "need-is-over" });
    const { savedBy, savedAt } = record;
    if (record.version !== version) return refused({ kind: "changed-meanwhile", savedBy, savedAt });
    const organisation = await findNeedOrganisation(tx, of.organisationId);
    if (!organisation) return refused({ kind: "need-not-found" });
    const read = readDraft(record.draft, { id: needId, organisation, today: clock.today() });
    if (!read.ok) return read;
    const before = await lockOwnNeed(tx, of);
    const move = moveOf(before?.status ?? "draft", read.value);
    if (!move) return refused({ kind: "need-is-over" });
    const changes = before ? await changesSince(tx, before, record) : [];
    return apply(tx, context, actor, { whole: read.value, before, move, changes });
  });
}

type PublishMove = { act: NeedEventAct; to: NeedStatus };

/** Where publishing leads: into review with a blocked promise, into the open otherwise; what is paused or expired stays so. */
function moveOf(from: NeedStatus, whole: WholeNeed): PublishMove | null {
  if (!EDITABLE_NEED_STATUSES.includes(from)) return null;
  const act: NeedAct = blockedPromises(textsOf(whole)).length > 0 ? "hold" : "publish";
  const to = nextNeedStatus(from, act);
  return to ? { act, to } : { act: "change", to: from };
}

const changesSince = async (
  tx: Queryable,
  before: NeedRecord,
  { draft }: DraftRecord,
): Promise<NeedChangeTold[]> =>
  tellChanges(draftOf({ need: before.need, details: await detailsOf(tx, before) }), draft);

async function apply(
  tx: Queryable,
  { clock, newId }: Context,
  actor: ActorOf<"organisation">,
  {
    whole,
    before,
    move,
    changes,
  }: {
    whole: WholeNeed;
    before: NeedRecord | null;
    move: PublishMove;
    changes: NeedChangeTold[];
  },
): Promise<Result<NeedStatus, PublishNeedProblem>> {
  const of = { organisationId: actor.active.structureId, needId: whole.need.id };
  const at = clock.now().toISOString();
  const opens = move.act === "publish";
  const put = await putNeed(tx, {
    ...whole,
    organisationId: of.organisationId,
    status: move.to,
    publishedAt: opens ? at : (before?.publishedAt ?? null),
    expiresOn: opens ? dayAfter(clock.today(), SHOWN_FOR_DAYS) : (before?.expiresOn ?? null),
  });
  if (!put) return refused({ kind: "need-not-found" });
  await addNeedEvent(tx, {
    id: newId(),
    ...of,
    at,
    byAccount: actor.accountId,
    act: move.act,
    fromStatus: before?.status ?? null,
    reason: null,
    changes,
  });
  await dropDraft(tx, of);
  await tellNeedChanged(tx, of.needId);
  return done(move.to);
}
