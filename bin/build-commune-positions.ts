/**
 * Writes domain/territories/data/commune-positions.json. Two sources:
 *   node bin/run.mjs bin/build-commune-positions.ts <cities500.txt>   from the GeoNames dump of places over 500 inhabitants (CC BY 4.0)
 *   node bin/run.mjs bin/build-commune-positions.ts --official        from geo.api.gouv.fr, every commune (Licence Ouverte)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { loadCommunePositions } from "#app/territories/load-commune-positions.server.ts";
import { allCommunes, currentCommuneCode } from "#domain/territories/division.ts";
import { foldPlaceName } from "#domain/territories/folded-text.ts";
import type { Position } from "#domain/territories/position.ts";

const [source] = process.argv.slice(2);
if (!source) throw new Error("say where the positions come from: a GeoNames cities500.txt, or --official");
const positions = source === "--official" ? await officialPositions() : geonamesPositions(source);
const rounded = (degrees: number) => String(Math.round(degrees * 100) / 100);
const lines = [...positions]
  .map(([code, position]) => `${code};${rounded(position.latitude)};${rounded(position.longitude)}`)
  .sort();
const file = new URL("../domain/territories/data/commune-positions.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(lines).replaceAll('","', '",\n"')}\n`);
console.log(`${lines.length} communes placed`);

async function officialPositions(): Promise<Map<string, Position>> {
  const loaded = await loadCommunePositions();
  if (!loaded.ok) throw new Error(`geo.api.gouv.fr: ${loaded.error.kind}`);
  return new Map(loaded.value.map(({ code, ...position }) => [code, position]));
}

/** GeoNames gives the INSEE code for most places; where it does not, or gives an old one, the name within the département does. */
function geonamesPositions(path: string): Map<string, Position> {
  const overseas: Record<string, string> = {
    GP: "971",
    MQ: "972",
    GF: "973",
    RE: "974",
    PM: "975",
    YT: "976",
    BL: "977",
    MF: "978",
    WF: "986",
    PF: "987",
    NC: "988",
  };
  const places = readFileSync(path, "utf8")
    .split("\n")
    .map((row) => row.split("\t"))
    .map((row) => ({
      name: row[1] ?? "",
      position: { latitude: Number(row[4]), longitude: Number(row[5]) },
      kind: row[7] ?? "",
      departement: overseas[row[8] ?? ""] ?? (row[8] === "FR" ? (row[11] ?? "") : ""),
      communeCode: row[13] ?? "",
      population: Number(row[14]),
    }))
    // A quarter or a hamlet is not where a commune has its centre.
    .filter((place) => place.departement && !["PPLX", "PPLH", "PPLQ", "PPLW"].includes(place.kind))
    .sort((a, b) => b.population - a.population);
  const communes = allCommunes().filter((commune) => !commune.partOf);
  const nameOf = (departement: string, name: string) =>
    `${departement} ${foldPlaceName(name).replace(/^(le|la|les|l) /, "")}`;
  const codeByName = new Map(
    communes.map((commune) => [nameOf(commune.departement, commune.name), commune.code]),
  );
  const placed = new Map<string, Position>();
  const keep = (code: string | null | undefined, position: Position) => {
    if (code && !placed.has(code)) placed.set(code, position);
  };
  // Surest first: code and name agree, then the code (the largest place of a commune), then the name alone.
  const named = places.map((place) => ({
    position: place.position,
    byCode: currentCommuneCode(place.communeCode),
    byName: codeByName.get(nameOf(place.departement, place.name)),
  }));
  for (const place of named) if (place.byCode === place.byName) keep(place.byCode, place.position);
  for (const place of named) keep(place.byCode, place.position);
  for (const place of named) keep(place.byName, place.position);
  // Saint-Barthélemy and Saint-Martin are one commune each, under a name no place bears.
  for (const collectivity of ["977", "978"]) {
    const largest = places.find((place) => place.departement === collectivity);
    const only = communes.find((commune) => commune.departement === collectivity);
    if (largest) keep(only?.code, largest.position);
  }
  return placed;
}
