import type { Place } from "#domain/places/place.ts";

export type PlaceNextStep =
  | "accept-charter"
  | "say-openings"
  | "complete-sheet"
  | "first-meetup"
  | "another-meetup";

/** The one thing that a host does next, before its meetups ask for anything. Source: design, "nothing dead-ends". */
export function placeNextStep(
  place: Pick<Place, "charter" | "status" | "contact" | "transport" | "rooms">,
  { openings, meetups }: { openings: number; meetups: number },
): PlaceNextStep {
  if (!place.charter || place.status === "proposed") return "accept-charter";
  if (openings === 0) return "say-openings";
  if (!place.contact || !place.transport || place.rooms.length === 0) return "complete-sheet";
  return meetups === 0 ? "first-meetup" : "another-meetup";
}
