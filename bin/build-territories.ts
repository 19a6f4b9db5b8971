/**
 * Writes domain/territories/data/*.json from the official division of the territory. Run
 * `node bin/run.mjs bin/build-territories.ts` once a year, when the dev dependency is raised to the new millésime.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { departementOfCommune } from "#domain/territories/commune-code.ts";

type SourceCommune = {
  code: string;
  nom: string;
  type: "commune-actuelle" | "arrondissement-municipal" | "commune-deleguee" | "commune-associee";
  departement: string;
  commune?: string;
  chefLieu?: string;
  anciensCodes?: string[];
  codesPostaux?: string[];
  population?: number;
};

type SourceEpci = { code: string; nom: string; membres: { code: string }[] };
type SourceDepartement = { code: string; nom: string; region: string; typeLiaison: number };
type SourceRegion = { code: string; nom: string; typeLiaison: number };

/** Read as a file, not imported: the type checker would infer a type for eight megabytes of literals. */
function source<Row>(name: string): Row[] {
  const require = createRequire(import.meta.url);
  return JSON.parse(
    readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), "utf8"),
  );
}

const communes = source<SourceCommune>("communes");
const epcis = source<SourceEpci>("epci");
const departements = source<SourceDepartement>("departements");
const regions = source<SourceRegion>("regions");
const current = communes.filter((commune) => commune.type === "commune-actuelle");
const epciOf = new Map(
  epcis.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code] as const)),
);

/** One string a territory, fields parted by `;`: quick to read, quick to type-check, one line a commune in a diff. */
function line(...fields: (string | number | undefined)[]): string {
  const parts = fields.map((field) => String(field ?? ""));
  if (parts.some((part) => part.includes(";")))
    throw new Error(`a field holds the separator: ${parts.join(" | ")}`);
  return parts.join(";");
}

/** INSEE's "type de liaison" is the article of a name; 0 and 1 have none. */
const article = (liaison: number) => ["", "", "le", "la", "les", "l'"][liaison];

function write(name: string, lines: string[]): void {
  const file = new URL(`../domain/territories/data/${name}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(lines, null, 0).replaceAll('","', '",\n"')}\n`);
}

for (const commune of current) {
  if (departementOfCommune(commune.code) !== commune.departement)
    throw new Error(`odd département: ${commune.code}`);
}

const withArrondissements = communes.filter(
  (commune) => commune.type === "commune-actuelle" || commune.type === "arrondissement-municipal",
);
write(
  "communes",
  withArrondissements.map((commune) =>
    line(
      commune.code,
      commune.nom,
      commune.codesPostaux?.join(","),
      commune.population,
      epciOf.get(commune.code),
      commune.commune,
    ),
  ),
);

const departementByCommune = new Map(current.map((commune) => [commune.code, commune.departement]));
write(
  "epcis",
  epcis.map((epci) => {
    const touched = new Set(epci.membres.map((member) => departementByCommune.get(member.code)));
    return line(epci.code, epci.nom, [...touched].sort().join(","));
  }),
);
write(
  "departements",
  departements.map((departement) =>
    line(departement.code, departement.nom, departement.region, article(departement.typeLiaison)),
  ),
);
write(
  "regions",
  regions.map((region) => line(region.code, region.nom, article(region.typeLiaison))),
);

const known = new Map(withArrondissements.map((commune) => [commune.code, commune.nom]));
const former = new Map<string, string>();
for (const commune of communes) {
  const merged = commune.type === "commune-deleguee" || commune.type === "commune-associee";
  // A part may keep the code that the whole now bears: its old name is still one to be found by.
  const told = known.get(commune.code) === commune.nom;
  if (merged && commune.chefLieu && !told) {
    former.set(commune.code, line(commune.code, commune.nom, commune.chefLieu));
  }
}
for (const commune of current) {
  for (const code of commune.anciensCodes ?? []) {
    if (!known.has(code) && !former.has(code)) former.set(code, line(code, "", commune.code));
  }
}
write("former-communes", [...former.values()].sort());
