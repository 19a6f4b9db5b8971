import { redirect } from "@remix-run/node";
import type { Context } from "#app/platform/context.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { keeperOf } from "#app/shortlists/keeper-of.ts";
import { tellWaves } from "#app/waves/tell-waves.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findDraft } from "#db/needs/need-drafts.ts";
import { eventsOf } from "#db/needs/need-events.ts";
import { findOwnNeed } from "#db/needs/own-needs.ts";
import { setAsideIds } from "#db/shortlists/set-asides.ts";
import { waveProgress } from "#db/waves/waves.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import type { NeedEvent } from "#domain/needs/need-event.ts";
import { actsFrom, mayProlong, mayUndo, OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import { FIELD_LABELS } from "#domain/needs/tell-draft.ts";
import { frenchDay, frenchEuros } from "#domain/vocabulary/french.ts";
import { readNeedRanking } from "./read-need-ranking.server.ts";
import { REVIEW_SLUG } from "./step-slugs.ts";
import { tellInstant } from "./tell-saved.server.ts";
import { ACT_BUTTONS, EVENT_LABELS, STATUS_LABELS, STATUS_SENTENCES, tellDone } from "./tell-status.ts";

/** A need as its organisation follows it: where it stands, what can be done, whom it meets, what happened to it. */
export async function readOwnNeedPage(
  context: Context,
  actor: ActorOf<"organisation">,
  { needId, request }: { needId: string; request: Request },
) {
  const { db, clock } = context;
  const of = { organisationId: actor.active.structureId, needId };
  const [own, draft, events] = await Promise.all([findOwnNeed(db, of), findDraft(db, of), eventsOf(db, of)]);
  if (!own && !draft) throw problem("own-need-not-found");
  if (!own && !draft?.givenUpAt) throw redirect(paths.needStep(needId, REVIEW_SLUG));
  const mayAct = may(actor, "edit-need");
  const query = new URL(request.url).searchParams;
  if (!own) return { kind: "given-up" as const, needId, title: typeset(draft!.draft.title), mayAct };
  const { status, expiresOn } = own;
  const today = clock.today();
  const without = await setAsideIds(db, keeperOf(actor));
  const [last] = events;
  const open = OPEN_NEED_STATUSES.includes(status);
  const acts = actsFrom(status).flatMap((act) => {
    const label = ACT_BUTTONS[act];
    return label ? [{ act, label }] : [];
  });
  return {
    kind: "need" as const,
    needId,
    title: typeset(own.need.title),
    theme: own.need.primaryTheme,
    status: { label: STATUS_LABELS[status], sentence: STATUS_SENTENCES[status], open },
    editable: !["met", "withdrawn"].includes(status),
    sought: frenchEuros(own.need.amount.sought),
    expires: expiresOn && (open || status === "paused") ? frenchDay(expiresOn) : null,
    returned: status === "draft" && last?.act === "return" ? last.reason : null,
    hasChanges: draft !== null,
    mayAct,
    acts: mayAct ? acts : [],
    meetsInPart: mayAct && actsFrom(status).includes("meet-in-part"),
    undo: mayAct && last !== undefined && mayUndo(last, clock.now()) ? EVENT_LABELS[last.act] : null,
    prolong: mayAct && mayProlong(own, today),
    ranking: open
      ? await readNeedRanking(context, own, { level: "organisation", request, actor, without })
      : null,
    waves: open
      ? tellWaves({ ...(await waveProgress(db, needId)), publishedAt: own.publishedAt }, clock.now())
      : null,
    history: events.map(tellEvent),
    justPublished: query.get("fait") === "publie",
    justDone: tellDone(query.get("fait")),
  };
}

function tellEvent({ act, at, by, reason, changes }: NeedEvent) {
  return {
    what: EVENT_LABELS[act],
    when: tellInstant(at),
    by,
    reason,
    changes: changes.map(({ field, before, after }) => ({
      field: typeset(FIELD_LABELS[field]),
      before: typeset(before),
      after: typeset(after),
    })),
  };
}
