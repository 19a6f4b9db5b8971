import { z } from "zod";
import { type Result, done, refused } from "#domain/result.ts";
import type { Position } from "#domain/territories/position.ts";

const GEO_API = "https://geo.api.gouv.fr";

export type PlacedCommune = Position & { code: string };
/** The official API did not answer in time, was out of reach, refused (HTTP status), or answered something else than communes. */
export type GeoApiProblem =
  | { kind: "geo-api-timeout" }
  | { kind: "geo-api-unreachable" }
  | { kind: "geo-api-refused"; status: number }
  | { kind: "geo-api-unreadable" };

/** GeoJSON order: longitude first. Some communes "mortes pour la France" and uninhabited islands have no centre. */
const communesWithCentre = z.array(
  z.object({
    code: z.string(),
    centre: z
      .object({ coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]) })
      .optional(),
  }),
);

/**
 * The centre of each commune, of one département or of the whole country, from the State's official API (Licence Ouverte, no key asked).
 * Degrees WGS 84, as precise as the source. Communes the source gives no centre for are left out.
 */
export async function loadCommunePositions({
  departement,
  timeoutMs = 20_000,
}: {
  departement?: string;
  timeoutMs?: number;
} = {}): Promise<Result<PlacedCommune[], GeoApiProblem>> {
  const url = new URL("/communes", GEO_API);
  url.searchParams.set("fields", "code,centre");
  url.searchParams.set("format", "json");
  if (departement) url.searchParams.set("codeDepartement", departement);
  let body: unknown;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) return refused({ kind: "geo-api-refused", status: response.status });
    body = await response.json();
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "TimeoutError" || name === "AbortError") return refused({ kind: "geo-api-timeout" });
    if (name === "SyntaxError") return refused({ kind: "geo-api-unreadable" });
    return refused({ kind: "geo-api-unreachable" });
  }
  const communes = communesWithCentre.safeParse(body);
  if (!communes.success) return refused({ kind: "geo-api-unreadable" });
  return done(
    communes.data.flatMap(({ code, centre }) =>
      centre ? [{ code, longitude: centre.coordinates[0], latitude: centre.coordinates[1] }] : [],
    ),
  );
}
