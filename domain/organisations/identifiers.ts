/**
 * The numbers French organisations are known by. Well formed is not verified: a number that passes here may belong to nobody, or to
 * someone else; only the official register says whose it is.
 */
import { type Result, done, refused } from "#domain/result.ts";

/** Why a number is refused; `identifierProblem` gives the sentence. */
export type IdentifierProblem =
  | { kind: "siren-not-nine-digits" }
  | { kind: "siren-wrong-key" }
  | { kind: "siret-not-fourteen-digits" }
  | { kind: "siret-wrong-key" }
  | { kind: "rna-wrong-form" };

const LA_POSTE = "356000000";

const withoutSpacing = (typed: string) => typed.replaceAll(/[\s.\u00a0\u202f-]/g, "");

function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}

/** Luhn's key: from the right, every second digit doubled (9 taken off above 9); the sum is a multiple of ten. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** A SIREN: nine digits with Luhn's key, spaces and dots set aside. Well formed, not verified. */
export function readSiren(typed: string): Result<string, IdentifierProblem> {
  const siren = withoutSpacing(typed);
  if (!/^\d{9}$/.test(siren)) return refused({ kind: "siren-not-nine-digits" });
  return passesLuhn(siren) ? done(siren) : refused({ kind: "siren-wrong-key" });
}

/**
 * A SIRET: a SIREN and five digits for one of its premises, fourteen with Luhn's key. La Poste has more premises than keys allow:
 * its digits only have to add up to a multiple of five. Well formed, not verified. Source: INSEE.
 */
export function readSiret(typed: string): Result<string, IdentifierProblem> {
  const siret = withoutSpacing(typed);
  if (!/^\d{14}$/.test(siret)) return refused({ kind: "siret-not-fourteen-digits" });
  const siren = siret.slice(0, 9);
  if (!passesLuhn(siren)) return refused({ kind: "siren-wrong-key" });
  const keyHolds = passesLuhn(siret) || (siren === LA_POSTE && digitSum(siret) % 5 === 0);
  return keyHolds ? done(siret) : refused({ kind: "siret-wrong-key" });
}

/**
 * An association's number in the national register (RNA): W, then nine characters, the second of which may be a letter (2A, 2B, 9R…).
 * Associations of Alsace and Moselle often have none. Well formed, not verified.
 */
export function readRna(typed: string): Result<string, IdentifierProblem> {
  const rna = withoutSpacing(typed).toUpperCase();
  return /^W[0-9][0-9A-Z][0-9]{7}$/.test(rna) ? done(rna) : refused({ kind: "rna-wrong-form" });
}

/** The SIREN a well-formed SIRET begins with. */
export const sirenOfSiret = (siret: string): string => siret.slice(0, 9);

const NO_BREAK = "\u00a0";

/** `123 456 782`, with no-break spaces. */
export function formatSiren(siren: string): string {
  return [siren.slice(0, 3), siren.slice(3, 6), siren.slice(6, 9)].join(NO_BREAK);
}

/** `123 456 782 00015`, with no-break spaces. */
export function formatSiret(siret: string): string {
  return formatSiren(siret) + NO_BREAK + siret.slice(9);
}

const SENTENCES: Record<IdentifierProblem["kind"], string> = {
  "siren-not-nine-digits": "Un numéro SIREN compte neuf chiffres.",
  "siren-wrong-key": "Ce numéro SIREN n'existe pas : un chiffre a sans doute été mal recopié.",
  "siret-not-fourteen-digits":
    "Un numéro SIRET compte quatorze chiffres : les neuf du SIREN, puis cinq pour l'adresse.",
  "siret-wrong-key": "Ce numéro SIRET n'existe pas : un chiffre a sans doute été mal recopié.",
  "rna-wrong-form":
    "Un numéro RNA commence par W, suivi de neuf caractères, par exemple W751234567. Laissez vide si vous n'en avez pas.",
};

/** What to tell the person who typed it. */
export const identifierProblem = (problem: IdentifierProblem): string => SENTENCES[problem.kind];
