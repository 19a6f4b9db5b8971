import { recordAct } from "#app/administration/record-act.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findPlace, keepCharter, movePlace } from "#db/places/places.ts";
import type { Actor, ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type OpenPlaceProblem = { kind: "place-not-found" } | { kind: "place-not-proposed" };

/** Its host, whose address is confirmed, accepts the charter in their own name: a proposed place opens. */
export async function acceptCharter(
  { db, clock }: Context,
  { active }: ActorOf<"place">,
  { name }: { name: string },
): Promise<Result<null, OpenPlaceProblem>> {
  const id = active.structureId;
  return db.transaction(async (tx) => {
    const place = await findPlace(tx, id);
    if (!place || place.status === "closed") return refused({ kind: "place-not-found" });
    await keepCharter(tx, id, { name, acceptedAt: clock.now().toISOString() });
    await movePlace(tx, { id, from: "proposed", to: "open" });
    return done(null);
  });
}

/** An operator shows a proposed place, or sets it aside. The charter stays its host's to accept. */
export async function reviewPlace(
  context: Context,
  operator: Actor,
  { placeId, act }: { placeId: string; act: "open" | "set-aside" },
): Promise<Result<null, OpenPlaceProblem>> {
  const to = act === "open" ? "open" : "closed";
  return context.db.transaction(async (tx) => {
    const place = await findPlace(tx, placeId);
    const moved = place && (await movePlace(tx, { id: placeId, from: "proposed", to }));
    if (!moved) return refused({ kind: "place-not-proposed" as const });
    await recordAct(context, tx, operator, {
      act: act === "open" ? "place-opened" : "place-set-aside",
      subject: "place",
      subjectId: placeId,
      title: place.name,
    });
    return done(null);
  });
}
