import { problem } from "#app/http/problem.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { openingsOf } from "#db/places/openings.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { placeNextStep } from "./next-step.ts";
import { tellOpening } from "./tell-place.ts";

/** A host's own page: the one thing to do next, the meetups, the days, the sheet. */
export async function readOwnPlace({ db }: Context, actor: ActorOf<"place">) {
  const place = await findPlace(db, actor.active.structureId);
  if (!place) throw problem("place-not-found");
  const openings = await openingsOf(db, place.id);
  return {
    placeId: place.id,
    name: typeset(place.name),
    status: place.status,
    next: placeNextStep(place, { openings: openings.length }),
    openings: openings.map((one) => ({ id: one.id, sentence: tellOpening(one) })),
    mayEdit: may(actor, "edit-place"),
  };
}
