import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { readQuery, words } from "#app/http/read-query.server.ts";
import { findCommune } from "#app/territories/find-commune.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { MAP_CREDIT } from "#app/ui/map/departements.ts";
import { communeOnMap } from "#app/ui/map/map-point.ts";
import { listPlaces } from "#db/places/places.ts";
import type { Place } from "#domain/places/place.ts";
import { PLACE_ACCESS_LABELS } from "#domain/places/place.ts";
import { communePosition, kilometresBetween, territoryLabel } from "#domain/territories/gazetteer.ts";
import type { Position } from "#domain/territories/position.ts";
import { placeTypeLabel } from "#domain/vocabulary/labels.ts";

const degrees = (most: number) => z.coerce.number().min(-most).max(most).optional().catch(undefined);
const placesQuery = z.object({ pres: words.default(""), lat: degrees(90), lon: degrees(180) });

/** The places that host meetups: in the order of the alphabet, or the nearest first of a commune or of where the reader is. */
export async function readPlacesPage({ place: { db } }: AppLoadContext, request: Request) {
  const { pres, lat, lon } = readQuery(request, placesQuery);
  const places = await listPlaces(db);
  const here = findHere({ pres, lat, lon });
  const told = places.map((place) => tell(place, "position" in here ? here.position : null));
  const ordered =
    "position" in here
      ? told.sort(
          (a, b) => (a.kilometres ?? Infinity) - (b.kilometres ?? Infinity) || (a.name < b.name ? -1 : 1),
        )
      : told;
  return {
    places: ordered,
    credit: MAP_CREDIT,
    asked: pres,
    near: "position" in here ? here.label : null,
    trouble: "trouble" in here ? here.trouble : null,
  };
}

type Asked = { pres: string; lat: number | undefined; lon: number | undefined };
type Here = { position: Position; label: string } | { trouble: string | null };

/** Where the reader is, rounded to a kilometre and kept nowhere; or the commune that is meant. */
function findHere({ pres, lat, lon }: Asked): Here {
  if (lat !== undefined && lon !== undefined && pres === "") {
    return { position: { latitude: lat, longitude: lon }, label: "d’où vous êtes" };
  }
  if (pres === "") return { trouble: null };
  const found = findCommune({ commune: pres, communeCode: "" });
  const code = found.ok
    ? found.value
    : found.error.kind === "commune-ambiguous"
      ? found.error.communes[0]!.code
      : null;
  const position = code && communePosition(code);
  if (!code || !position) {
    return { trouble: "Nous ne trouvons pas cette commune : vérifiez son nom, ou écrivez son code postal." };
  }
  return { position, label: `de ${typeset(territoryLabel({ level: "COMMUNE", code }))}` };
}

function tell({ id, name, type, commune, capacity, access, presentation }: Place, from: Position | null) {
  const position = communePosition(commune);
  return {
    id,
    name: typeset(name),
    type: typeset(placeTypeLabel(type)),
    commune: typeset(territoryLabel({ level: "COMMUNE", code: commune })),
    presentation: presentation && typeset(presentation),
    capacity,
    access: PLACE_ACCESS_LABELS[access],
    kilometres: from && position ? Math.round(kilometresBetween(from, position)) : null,
    point: communeOnMap(commune),
  };
}

export type PlaceOnMap = Pick<ReturnType<typeof tell>, "id" | "name" | "point">;
