import { done, type Result, refused } from "#domain/result.ts";

export type DayProblem = { kind: "day-unreadable" | "day-not-in-calendar" };

const MONTHS = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
];

/**
 * The ISO day that a person typed or picked: `2027-04-30`, `30/04/2027`, `30.4.27`, `30 avril 2027`, `1er mai 2027`. Null when
 * nothing is typed. Days come before months, as in French.
 */
export function readDay(typed: string): Result<string | null, DayProblem> {
  const plain = typed.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
  if (plain === "") return done(null);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  if (iso) return inCalendar(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?[/.\- ] ?(\d{4}|\d{2})$/.exec(plain);
  if (figures) return inCalendar(yearOf(figures[3]!), Number(figures[2]), Number(figures[1]));
  const words = /^(?:le )?(\d{1,2})(?:er)? ([a-z]{3,9})\.? (\d{4})$/.exec(plain);
  if (words) {
    const month = MONTHS.findIndex(
      (name) => name === words[2] || (words[2]!.length > 3 && name.startsWith(words[2]!)),
    );
    if (month >= 0) return inCalendar(Number(words[3]), month + 1, Number(words[1]));
  }
  return refused({ kind: "day-unreadable" });
}

/** A day as a field of a form holds it, in the order in which its hint says it: `30/04/2027`. */
export const writeDay = (iso: string): string => iso.split("-").reverse().join("/");

const yearOf = (typed: string): number => (typed.length === 2 ? 2000 + Number(typed) : Number(typed));

function inCalendar(year: number, month: number, day: number): Result<string, DayProblem> {
  const iso = [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ].join("-");
  const time = Date.parse(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return exists ? done(iso) : refused({ kind: "day-not-in-calendar" });
}

const SENTENCES: Record<DayProblem["kind"], string> = {
  "day-unreadable": "Écrivez une date, par exemple 30/04/2027 ou 30 avril 2027.",
  "day-not-in-calendar": "Cette date n'existe pas au calendrier.",
};

/** What to tell the person who typed it. */
export const dayProblem = (problem: DayProblem): string => SENTENCES[problem.kind];
