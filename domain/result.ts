/** An expected outcome: done, or refused for a reason with a discriminated `kind`. Exceptions are for bugs and outages. */
export type Result<Value, Problem extends { kind: string }> =
  | { ok: true; value: Value }
  | { ok: false; error: Problem };

export const done = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const refused = <Problem extends { kind: string }>(error: Problem): { ok: false; error: Problem } => ({
  ok: false,
  error,
});
