/**
 * A condition on a document's fields, in a form that both engines can be told. Lists and single codes read alike:
 * a field "has" a code when it is it or holds it.
 */
export type Condition =
  /** Has one of these codes; `orOpen`: or is open, which is to say an empty list that takes all, or unknown. */
  | { kind: "has"; field: string; codes: readonly string[]; orOpen: boolean }
  | { kind: "has-none"; field: string; codes: readonly string[] }
  | { kind: "at-most"; field: string; value: number }
  | { kind: "at-least"; field: string; value: number }
  | { kind: "any"; of: Condition[] }
  | { kind: "all"; of: Condition[] }
  | { kind: "never" };

export const has = (field: string, codes: readonly string[]): Condition => ({
  kind: "has",
  field,
  codes,
  orOpen: false,
});
export const hasOrOpen = (field: string, codes: readonly string[]): Condition => ({
  kind: "has",
  field,
  codes,
  orOpen: true,
});
export const hasNone = (field: string, codes: readonly string[]): Condition => ({
  kind: "has-none",
  field,
  codes,
});
export const atMost = (field: string, value: number): Condition => ({ kind: "at-most", field, value });
export const atLeast = (field: string, value: number): Condition => ({ kind: "at-least", field, value });
export const any = (...of: Condition[]): Condition => ({ kind: "any", of });
export const never: Condition = { kind: "never" };

/** All of these; those that ask nothing are given as null. */
export const all = (...of: (Condition | null)[]): Condition => ({
  kind: "all",
  of: of.filter((one) => one !== null),
});
