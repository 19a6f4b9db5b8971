import type { z } from "zod";

/** One fault of one line: the field's path as the file writes it (`amount.total`), and a French sentence. */
export type Fault = { field: string; message: string };

/** A line read: the object it holds, or every fault it has. */
export type LineRead<Value> = { ok: true; value: Value } | { ok: false; faults: Fault[] };

/** Longest line that is parsed at all, in characters: ten times what the longest valid need takes. */
export const LONGEST_LINE = 200_000;

/**
 * Reads one line of a JSON Lines file against a schema and reports every fault, never only the first.
 * Refused as a whole: a line too long, one that is not JSON, one that is not an object.
 */
export function readLine<Schema extends z.ZodType>(line: string, schema: Schema): LineRead<z.output<Schema>> {
  if (line.length > LONGEST_LINE) {
    const message = `ligne trop longue : ${LONGEST_LINE} caractères au plus`;
    return { ok: false, faults: [{ field: "", message }] };
  }
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, faults: [{ field: "", message: "cette ligne n'est pas du JSON valide" }] };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { ok: false, faults: [{ field: "", message: "un objet JSON est attendu : {…}" }] };
  }
  return readValue(json, schema);
}

/** Reads a value against a schema: what it holds, or every fault it has. */
export function readValue<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
): LineRead<z.output<Schema>> {
  const read = schema.safeParse(value, { reportInput: true });
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, faults: read.error.issues.map(toFault) };
}

function toFault(issue: z.core.$ZodIssue): Fault {
  return { field: issue.path.map(String).join("."), message: sentence(issue) };
}

/** Zod's issue in a French sentence. Our own checks carry theirs already. */
function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "custom":
      return issue.message;
    case "invalid_type":
      return issue.input === undefined
        ? "ce champ manque"
        : `${EXPECTED[issue.expected] ?? issue.expected} attendu`;
    case "invalid_value":
      return issue.input === undefined ? "ce champ manque" : "code inconnu du vocabulaire";
    case "too_big":
      return tooBig(issue);
    case "too_small":
      return tooSmall(issue);
    case "invalid_format":
      return issue.message;
    default:
      return "valeur refusée";
  }
}

const EXPECTED: Record<string, string> = {
  string: "texte",
  int: "nombre entier",
  number: "nombre",
  boolean: "true ou false",
  array: "liste",
  object: "objet",
};

function tooBig(issue: z.core.$ZodIssueTooBig): string {
  if (issue.origin === "string") return `${issue.maximum} caractères au plus`;
  if (issue.origin === "array") return `${issue.maximum} au plus`;
  return `au plus ${issue.maximum}`;
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === "string") return "ce champ est vide";
  if (issue.origin === "array") return `${issue.minimum} au moins`;
  return `au moins ${issue.minimum}`;
}
