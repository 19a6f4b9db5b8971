import type { AppLoadContext } from "@remix-run/node";
import { listPlaces } from "#db/places/places.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { PlaceAccess } from "#domain/places/place.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { placeTypeLabel } from "#domain/vocabulary/labels.ts";

const ACCESS: Record<PlaceAccess, string> = {
  yes: "Accessible aux personnes à mobilité réduite",
  partly: "Accessible en partie aux personnes à mobilité réduite",
  no: "Non accessible aux personnes à mobilité réduite",
};

/** The places that host meetups, in the order of the alphabet. */
export async function readPlacesPage({ place: { db } }: AppLoadContext) {
  const places = await listPlaces(db);
  return {
    places: places.map(({ id, name, type, commune, capacity, access, presentation }) => ({
      id,
      name: typeset(name),
      type: typeset(placeTypeLabel(type)),
      commune: typeset(territoryLabel({ level: "COMMUNE", code: commune })),
      presentation: presentation && typeset(presentation),
      capacity,
      access: ACCESS[access],
    })),
  };
}
