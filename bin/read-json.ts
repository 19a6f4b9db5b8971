import { readFileSync } from "node:fs";
import type { Fault } from "#domain/exchange/faults.ts";
import { stopWith } from "./stop-with.ts";

/** Largest file that a command takes whole, in bytes. */
const LARGEST = 64_000_000;

/** One JSON object of a file, or of the standard input for « - ». Ends the command when there is none. */
export function readJson(path: string): unknown {
  const name = path === "-" ? "l'entrée" : path;
  let text: string;
  try {
    text = readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code) stopWith(`Le fichier ${name} ne peut pas être lu (${code}).`);
    throw error;
  }
  if (text.length > LARGEST) stopWith(`${name} est trop grand : ${LARGEST} caractères au plus.`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    stopWith(`${name} : ce n'est pas du JSON valide.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    stopWith(`${name} : un objet JSON est attendu : {…}`);
  }
  return value;
}

/** Tells every fault, one a line, and ends the command. */
export function stopWithFaults(path: string, faults: readonly Fault[]): never {
  const told = faults.map(({ field, message }) => `${path}${field && `, ${field}`} : ${message}`);
  stopWith(told.join("\n"));
}
