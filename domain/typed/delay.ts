import { done, type Result, refused } from "#domain/result.ts";

export type DelayProblem = { kind: "delay-unreadable" | "delay-too-long" };

/** Ten years, in days: no decision takes longer. */
export const LONGEST_DELAY = 3_650;

const UNITS: [pattern: RegExp, days: number][] = [
  [/^(j|jours?)?$/, 1],
  [/^(s|sem|semaines?)$/, 7],
  [/^(m|mois)$/, 30],
  [/^(an|ans|annees?)$/, 365],
];
const WORDS: Record<string, number> = { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, six: 6 };

/** The days that a person typed: `90`, `90 jours`, `6 semaines`, `trois mois`, `1 an`. Null when nothing is typed. A month is thirty days. */
export function readDelay(typed: string): Result<number | null, DelayProblem> {
  const plain = typed.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
  if (plain === "") return done(null);
  const parts = /^(\d{1,5}|[a-z]+?) ?([a-z]*)\.?$/.exec(plain);
  const number = WORDS[parts?.[1] ?? ""] ?? Number(parts?.[1] ?? Number.NaN);
  const unit = UNITS.find(([pattern]) => pattern.test(parts?.[2] ?? ""));
  if (Number.isNaN(number) || !unit) return refused({ kind: "delay-unreadable" });
  const days = number * unit[1];
  return days > LONGEST_DELAY ? refused({ kind: "delay-too-long" }) : done(days);
}

const SENTENCES: Record<DelayProblem["kind"], string> = {
  "delay-unreadable": "Écrivez une durée, par exemple 90 jours ou 3 mois.",
  "delay-too-long": "Cette durée dépasse dix ans.",
};

/** What to tell the person who typed it. */
export const delayProblem = (problem: DelayProblem): string => SENTENCES[problem.kind];
