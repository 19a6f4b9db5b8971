import { foldText } from "./fold.ts";
import { allCommunes, distanceKm } from "#domain/territories/gazetteer.ts";

/** How far a financer says it goes from a town, as the crow flies. */
export type Reach = { towns: string[]; kilometres: number; quote: string };

/** On French roads, the crow's speed of a car: an hour is about sixty kilometres. */
const KILOMETRES_AN_HOUR = 60;
/** Only towns are named as centres; smaller places share their names with too many words. */
const TOWN_FROM = 15_000;
/** A sentence that speaks of reaching, not merely of hours. */
const REACHES = /rayon|autour|route\b|alentour|a moins d|dans l'heure|heure et quart d|au plus loin/;
const HOURS = /(?<![a-z])(une|deux|trois|\d) heures?(?: et (quart|demie))?/;
const MINUTES = /(\d{2,3}) minutes/;
const DISTANCE = /(\d{2,3}|cinquante|cent|trente|quarante|quatre-vingts|deux cents) (?:km|kilometres)/;
const NUMBERS: Record<string, number> = {
  une: 1,
  deux: 2,
  trois: 3,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  "quatre-vingts": 80,
  cent: 100,
  "deux cents": 200,
};

const numberOf = (word: string): number => NUMBERS[word] ?? Number(word);

/**
 * The reach that a text gives: « dans l'heure autour de Nancy », « à moins de 50 km d'Albi ». Where the sentence names no
 * town, those that the rest of the text names are its centres. Null: none.
 */
export function readReach(sentences: readonly string[]): Reach | null {
  for (const sentence of sentences) {
    const folded = foldText(sentence);
    const kilometres = REACHES.test(folded) ? kilometresIn(folded) : null;
    if (kilometres === null) continue;
    const named = townsIn(sentence);
    const centres = named.length > 0 ? named : sentences.flatMap(townsIn);
    if (centres.length > 0) return { towns: centres, kilometres, quote: sentence };
  }
  return null;
}

function kilometresIn(folded: string): number | null {
  const distance = DISTANCE.exec(folded)?.[1];
  if (distance) return numberOf(distance);
  const minutes = MINUTES.exec(folded)?.[1];
  if (minutes) return (Number(minutes) / 60) * KILOMETRES_AN_HOUR;
  const hours = HOURS.exec(folded);
  if (hours?.[1])
    return (
      (numberOf(hours[1]) + (hours[2] === "quart" ? 0.25 : hours[2] === "demie" ? 0.5 : 0)) *
      KILOMETRES_AN_HOUR
    );
  return folded.includes("dans l'heure") ? KILOMETRES_AN_HOUR : null;
}

let townCodes: Map<string, string> | null = null;

/** Codes of towns by name; of two of one name, the larger. */
function towns(): Map<string, string> {
  if (townCodes) return townCodes;
  const large = allCommunes().filter((commune) => commune.population >= TOWN_FROM);
  townCodes = new Map(
    large.sort((a, b) => a.population - b.population).map(({ name, code }) => [name, code]),
  );
  return townCodes;
}

/** Towns named in a sentence, by a capital; what is in brackets is said aside. */
function townsIn(sentence: string): string[] {
  const told = sentence.replace(/\([^)]*\)/g, " ");
  const names =
    told.match(/(?<!^)\b\p{Lu}[\p{L}'’-]+(?:[- ](?:sur|en|de|la|le|les|sous|l')?[- ]?\p{Lu}[\p{L}-]+)*/gu) ??
    [];
  return names.flatMap((name) => towns().get(name) ?? []);
}

/** Kilometres from the nearest town of the reach, as a share of it: 1 is its edge. Null where a place is not known. */
export function distanceInReach({ towns: centres, kilometres }: Reach, commune: string): number | null {
  const distances = centres.map((town) => distanceKm(town, commune)).filter((one) => one !== null);
  return distances.length === 0 ? null : Math.min(...distances) / kilometres;
}
