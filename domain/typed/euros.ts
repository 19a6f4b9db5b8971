import { done, type Result, refused } from "#domain/result.ts";

export type EurosProblem = {
  kind: "euros-unreadable" | "euros-ambiguous" | "euros-cents" | "euros-too-large";
};

/** No single sum of the field comes near it: an amount above is a slip of the keyboard. Whole euros. */
export const LARGEST_AMOUNT = 1_000_000_000;

const MULTIPLES: Record<string, number> = { "": 1, k: 1_000, m: 1_000_000 };

/**
 * The whole euros that a person typed: `25 000 €`, `25k`, `1,5 M€`, `25.000`, `25 000,00`. Null when nothing is typed.
 * Refused rather than guessed: what could be two sums (`25,000`), cents, what is no number. Source: the issue of the forms.
 */
export function readEuros(typed: string): Result<number | null, EurosProblem> {
  const bare = typed
    .normalize("NFKC")
    .replace(/[\s'’_]/gu, "")
    .toLowerCase()
    .replace(/(€|euros?|eur)$/u, "");
  if (bare === "") return done(null);
  const parts = /^(\d[\d.,]*)(k|m|millions?|mille)?€?$/u.exec(bare);
  if (!parts) return refused({ kind: "euros-unreadable" });
  const [, digits = "", unit = ""] = parts;
  const multiple = MULTIPLES[unit.startsWith("mille") ? "k" : unit.charAt(0)]!;
  const number = readNumber(digits, multiple > 1);
  if (typeof number !== "number") return refused(number);
  // 1.1 million is 1 100 000.0000000001 in floating point: cents are looked for above that noise.
  const euros = Math.round(number * multiple * 100) / 100;
  if (euros > LARGEST_AMOUNT) return refused({ kind: "euros-too-large" });
  return Number.isInteger(euros) ? done(euros) : refused({ kind: "euros-cents" });
}

/** Dots may part thousands; one comma, or one dot before a unit, begins the decimals. */
function readNumber(digits: string, hasUnit: boolean): number | EurosProblem {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (!hasUnit && /^\d{1,3}(\.\d{3})+$/.test(digits)) return Number(digits.replaceAll(".", ""));
  if (!hasUnit && /^\d{1,3}(,\d{3})+$/.test(digits)) return { kind: "euros-ambiguous" };
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(digits)) {
    return Number(digits.replaceAll(".", "").replace(",", "."));
  }
  return /^\d+[.,]\d{1,6}$/.test(digits) ? Number(digits.replace(",", ".")) : { kind: "euros-unreadable" };
}

/** A sum as one types it in French, for a field that it is to be changed in: `45 000`, which `readEuros` reads back. */
export const writeEuros = (euros: number): string => String(euros).replace(/\B(?=(\d{3})+$)/g, " ");

/** What was typed, written so when it can be read; as it is otherwise: nothing typed is lost. */
export function tidyEuros(typed: string): string {
  const read = readEuros(typed);
  return read.ok && read.value !== null ? writeEuros(read.value) : typed;
}

const SENTENCES: Record<EurosProblem["kind"], string> = {
  "euros-unreadable": "Écrivez une somme en euros, par exemple 25 000 ou 1,5 M€.",
  "euros-ambiguous": "Cette somme peut se lire de deux façons : écrivez-la sans virgule, par exemple 25 000.",
  "euros-cents": "Écrivez une somme en euros entiers, sans centimes.",
  "euros-too-large": "Cette somme dépasse un milliard d'euros : un zéro de trop ?",
};

/** What to tell the person who typed it. */
export const eurosProblem = (problem: EurosProblem): string => SENTENCES[problem.kind];
