import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { moveNeed as move } from "#db/needs/write-need.ts";
import { type NeedAct, type NeedStatus, nextNeedStatus } from "#domain/needs/status.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type MoveNeedProblem =
  | { kind: "need-not-found" }
  | { kind: "act-not-allowed"; status: NeedStatus; act: NeedAct }
  | { kind: "changed-meanwhile" };

/** How long a published need is shown unless it is extended, in days. */
const SHOWN_FOR_DAYS = 365;

/** Does an act of the need's life, as its transition table allows, and tells the other side. Two people at once: one wins. */
export async function moveNeed(
  { db, clock }: Context,
  { needId, act }: { needId: string; act: NeedAct },
): Promise<Result<NeedStatus, MoveNeedProblem>> {
  return db.transaction(async (tx) => {
    const from = await findNeedStatus(tx, needId);
    if (!from) return refused({ kind: "need-not-found" });
    const to = nextNeedStatus(from, act);
    if (!to) return refused({ kind: "act-not-allowed", status: from, act });
    const now = clock.now();
    const expiresOn = new Date(now.getTime() + SHOWN_FOR_DAYS * 86_400_000).toISOString().slice(0, 10);
    const published = act === "publish" ? { publishedAt: now.toISOString(), expiresOn } : {};
    const extended = act === "extend" ? { expiresOn } : {};
    const moved = await move(tx, needId, [from], to, { ...published, ...extended });
    if (!moved) return refused({ kind: "changed-meanwhile" });
    await tellNeedChanged(tx, needId);
    return done(to);
  });
}
