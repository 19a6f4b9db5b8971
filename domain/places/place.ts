import type { PlaceType } from "#domain/vocabulary/place-types.ts";

/** Access for people with reduced mobility. */
export const PLACE_ACCESSES = ["yes", "partly", "no"] as const;
export type PlaceAccess = (typeof PLACE_ACCESSES)[number];

/** A local place that hosts meetups. */
export type Place = {
  id: string;
  name: string;
  type: PlaceType;
  /** INSEE code. */
  commune: string;
  /** People it can hold. */
  capacity: number;
  access: PlaceAccess;
  presentation: string | null;
};
