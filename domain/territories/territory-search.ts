import {
  allCommunes,
  allDepartements,
  allEpcis,
  allRegions,
  communeByCode,
  communesOfEpci,
  currentCommuneCode,
  departementByCode,
  formerCommuneCodes,
  formerCommuneName,
} from "./division.ts";
import { departementOfCommune } from "./commune-code.ts";
import { foldPlaceName } from "./folded-text.ts";
import { territoryLabel } from "./label.ts";
import { once } from "./once.ts";
import { type TerritoryKey, type TerritoryLevel, TERRITORY_LEVELS, territoryKey } from "./territory.ts";

export type TerritoryMatch = {
  level: TerritoryLevel;
  code: string;
  key: TerritoryKey;
  /** "Saint-Denis (974)". */
  label: string;
  /** What tells it from its homonyms: "commune, Seine-Saint-Denis, 93200", "intercommunalité, 50 communes", "département", "région". */
  detail: string;
  population: number;
};

type Entry = {
  level: TerritoryLevel;
  code: string;
  key: TerritoryKey;
  name: string;
  words: string[];
  /** Postcodes, or the number of a département: what one types to mean it, exactly. */
  numbers: readonly string[];
  population: number;
};

type Index = { terms: string[]; entriesByTerm: Map<string, Entry[]> };

/** Every word and number, sorted, so that a prefix is found by halving; some 150 ms on first use, then kept. */
const index = once((): Index => {
  const entriesByTerm = new Map<string, Entry[]>();
  for (const entry of allEntries()) {
    for (const term of new Set([...entry.words, ...entry.numbers])) {
      const sharing = entriesByTerm.get(term);
      if (sharing) sharing.push(entry);
      else entriesByTerm.set(term, [entry]);
    }
  }
  return { terms: [...entriesByTerm.keys()].sort(), entriesByTerm };
});

function allEntries(): Entry[] {
  const populationBy = new Map<string, number>();
  const add = (key: string, population: number) =>
    populationBy.set(key, (populationBy.get(key) ?? 0) + population);
  const entries: Entry[] = [];
  const enter = (
    level: TerritoryLevel,
    code: string,
    name: string,
    numbers: readonly string[],
    population: number,
  ) => {
    const folded = foldPlaceName(name);
    const key = territoryKey({ level, code });
    entries.push({ level, code, key, name: folded, words: folded.split(" "), numbers, population });
  };
  for (const commune of allCommunes()) {
    enter("COMMUNE", commune.code, commune.name, commune.postcodes, commune.population);
    if (commune.partOf) continue;
    add(`D${commune.departement}`, commune.population);
    add(`R${commune.region}`, commune.population);
    if (commune.epci) add(`E${commune.epci}`, commune.population);
    add("FR", commune.population);
  }
  for (const code of formerCommuneCodes()) {
    const name = formerCommuneName(code);
    const today = currentCommuneCode(code);
    // Found under its old name, and given as the commune of today: that is where the organisation is registered.
    if (name && today) enter("COMMUNE", today, name, communeByCode(today)?.postcodes ?? [], 0);
  }
  const populationOf = (key: string) => populationBy.get(key) ?? 0;
  for (const epci of allEpcis()) enter("EPCI", epci.code, epci.name, [], populationOf(`E${epci.code}`));
  for (const { code, name } of allDepartements()) {
    enter("DEPARTEMENT", code, name, [code.toLowerCase()], populationOf(`D${code}`));
  }
  for (const { code, name } of allRegions()) enter("REGION", code, name, [], populationOf(`R${code}`));
  enter("NATIONAL", "FR", "France entière", [], populationOf("FR"));
  return entries;
}

/** Entries with a word or number that begins so; one may come twice. */
function* entriesWithTerm(prefix: string): Generator<Entry> {
  const { terms, entriesByTerm } = index();
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  for (let at = low; terms[at]?.startsWith(prefix); at += 1) yield* entriesByTerm.get(terms[at]!)!;
}

/** 0 the very name or number; 1 a name beginning with all that is typed, at a word's end; 2 all words whole; 3 the beginning of words; null no match. */
function exactness(entry: Entry, typed: string, words: string[]): number | null {
  if (entry.name === typed || entry.numbers.includes(typed)) return 0;
  const has = (word: string) => entry.words.includes(word) || entry.numbers.includes(word);
  const begins = (word: string) =>
    entry.words.some((own) => own.startsWith(word)) || entry.numbers.some((own) => own.startsWith(word));
  if (entry.name.startsWith(`${typed} `)) return 1;
  if (words.every(has)) return 2;
  return words.every(begins) ? 3 : null;
}

/**
 * The territories a person may mean by what they type: beginnings of words of the name in any order, a postcode or the number of a
 * département, accents, hyphens and "St" for "Saint" set aside. Exactest first, then the most inhabited, then the smallest level.
 * `levels` restricts the answer; `limit` is 10 unless told.
 */
export function searchTerritories(
  text: string,
  { levels = TERRITORY_LEVELS, limit = 10 }: { levels?: readonly TerritoryLevel[]; limit?: number } = {},
): TerritoryMatch[] {
  const typed = foldPlaceName(text);
  if (typed === "") return [];
  const words = typed.split(" ");
  const rarest = words.reduce((longest, word) => (word.length > longest.length ? word : longest));
  // "s" finds thousands: the best are kept as they come, which sorting them all would make slow.
  const best: Found[] = [];
  for (const entry of entriesWithTerm(rarest)) {
    if (!levels.includes(entry.level)) continue;
    const rank = exactness(entry, typed, words);
    if (rank === null) continue;
    const found = { entry, rank };
    if (best.length === limit && !comesBefore(found, best[limit - 1]!)) continue;
    const double = best.findIndex((other) => other.entry.key === entry.key);
    if (double !== -1) {
      if (!comesBefore(found, best[double]!)) continue;
      best.splice(double, 1);
    }
    const place = best.findIndex((other) => comesBefore(found, other));
    best.splice(place === -1 ? best.length : place, 0, found);
    if (best.length > limit) best.pop();
  }
  return best.map(({ entry }) => ({
    level: entry.level,
    code: entry.code,
    key: entry.key,
    label: territoryLabel(entry),
    detail: detailOf(entry, typed),
    population: entry.population,
  }));
}

type Found = { entry: Entry; rank: number };

function comesBefore(a: Found, b: Found): boolean {
  const order =
    a.rank - b.rank ||
    b.entry.population - a.entry.population ||
    TERRITORY_LEVELS.indexOf(a.entry.level) - TERRITORY_LEVELS.indexOf(b.entry.level);
  return order === 0 ? a.entry.code < b.entry.code : order < 0;
}

function detailOf({ level, code, numbers }: Entry, typed: string): string {
  if (level === "NATIONAL") return "tout le pays, outre-mer compris";
  if (level === "REGION") return "région";
  if (level === "DEPARTEMENT") return `département ${code}`;
  if (level === "EPCI") return `intercommunalité, ${communesOfEpci(code).length} communes`;
  const departement = departementByCode(departementOfCommune(code));
  return ["commune", departement?.name, numbers.includes(typed) ? typed : numbers[0]]
    .filter(Boolean)
    .join(", ");
}
