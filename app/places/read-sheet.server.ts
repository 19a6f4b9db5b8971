import type { FormValues } from "#app/http/read-form.ts";
import { problem } from "#app/http/problem.ts";
import type { Context } from "#app/platform/context.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { communeName } from "./change-place.server.ts";

/** A place's sheet as its form holds it. */
export async function readPlaceSheet({ db }: Context, { active }: ActorOf<"place">) {
  const place = await findPlace(db, active.structureId);
  if (!place) throw problem("place-not-found");
  const { rooms, hearingLoop, charter: _charter, commune, ...said } = place;
  const texts = Object.fromEntries(
    Object.entries(said).map(([name, value]) => [name, value === null ? "" : String(value)]),
  );
  const defaults: FormValues = {
    ...texts,
    commune: communeName(commune),
    communeCode: commune,
    hearingLoop: hearingLoop === null ? "" : hearingLoop ? "yes" : "no",
    rooms: rooms.map((room) => ({ name: room.name, capacity: String(room.capacity) })),
  };
  return { defaults, version: place.version };
}
