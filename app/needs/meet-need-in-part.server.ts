import type { Context } from "#app/platform/context.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { NeedStatus } from "#domain/needs/status.ts";
import { type Result, refused } from "#domain/result.ts";
import { type EurosProblem, readEuros } from "#domain/typed/euros.ts";
import { reduceNeedWithin, type ReduceNeedProblem } from "./reduce-need.server.ts";

export type MeetInPartProblem = ReduceNeedProblem | EurosProblem | { kind: "remaining-missing" };

/** Part of the money was found: the need goes on for what remains, as typed, more than nothing and less than before. */
export async function meetNeedInPart(
  context: Context,
  actor: ActorOf<"organisation">,
  { needId, remaining: typed }: { needId: string; remaining: string },
): Promise<Result<NeedStatus, MeetInPartProblem>> {
  const read = readEuros(typed);
  if (!read.ok) return read;
  const remaining = read.value;
  if (!remaining) return refused({ kind: "remaining-missing" });
  const { accountId, active } = actor;
  const of = { organisationId: active.structureId, needId, accountId };
  return context.db.transaction((tx) => reduceNeedWithin(tx, context, of, remaining));
}
