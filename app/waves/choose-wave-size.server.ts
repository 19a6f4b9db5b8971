import type { Context } from "#app/platform/context.ts";
import { findOwnNeed } from "#db/needs/own-needs.ts";
import { keepWaveSize } from "#db/waves/waves.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { WAVE_SIZES } from "#domain/waves/wave.ts";

export type WaveSizeProblem = { kind: "need-not-found" } | { kind: "unknown-wave-size" };

/** An organisation chooses to how many financers a day one of its needs is presented. */
export async function chooseWaveSize(
  { db }: Context,
  { active }: ActorOf<"organisation">,
  { needId, size: asked }: { needId: string; size: string },
): Promise<Result<void, WaveSizeProblem>> {
  const size = WAVE_SIZES.find((one) => String(one) === asked);
  if (size === undefined) return refused({ kind: "unknown-wave-size" });
  const own = await findOwnNeed(db, { organisationId: active.structureId, needId });
  if (!own) return refused({ kind: "need-not-found" });
  await keepWaveSize(db, needId, size);
  return done(undefined);
}
