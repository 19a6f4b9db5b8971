import type { NeedStatus } from "#domain/needs/status.ts";

/** What an organisation's dashboard knows of each need: a draft, a published one, or both. */
export type OwnNeed = {
  needId: string;
  title: string;
  /** Null: never published. */
  status: NeedStatus | null;
  /** What keeps its draft from being published; null: it has no draft. */
  faults: number | null;
  expiresSoon: boolean;
};

/** The request for an introduction that has waited longest for an answer, from whom, and how many wait. */
export type ToAnswer = { id: string; who: string; waiting: number };

export type NextStep =
  | { kind: "answer"; request: ToAnswer }
  | { kind: "take-returned-back"; need: OwnNeed }
  | { kind: "prolong"; need: OwnNeed }
  | { kind: "publish"; need: OwnNeed }
  | { kind: "complete-draft"; need: OwnNeed }
  | { kind: "first-need" }
  | { kind: "complete-sheet" }
  | { kind: "see-financers"; need: OwnNeed }
  | { kind: "another-need" };

/**
 * The one thing to do next: somebody who waits for an answer, what an operator or the calendar waits for, what is nearly done, what was begun, then what was
 * never begun. Source: design, "nothing dead-ends".
 */
export function nextStep(
  needs: readonly OwnNeed[],
  { sheetComplete, toAnswer }: { sheetComplete: boolean; toAnswer: ToAnswer | null },
): NextStep {
  if (toAnswer) return { kind: "answer", request: toAnswer };
  const find = (wanted: (need: OwnNeed) => boolean) => needs.find(wanted);
  const returned = find(({ status }) => status === "draft");
  if (returned) return { kind: "take-returned-back", need: returned };
  const expiring = find(({ status, expiresSoon }) => status === "expired" || expiresSoon);
  if (expiring) return { kind: "prolong", need: expiring };
  const ready = find(({ faults }) => faults === 0);
  if (ready) return { kind: "publish", need: ready };
  const begun = find(({ faults }) => faults !== null);
  if (begun) return { kind: "complete-draft", need: begun };
  if (needs.length === 0) return { kind: "first-need" };
  if (!sheetComplete) return { kind: "complete-sheet" };
  const open = find(({ status }) => status === "published" || status === "met-in-part");
  return open ? { kind: "see-financers", need: open } : { kind: "another-need" };
}
