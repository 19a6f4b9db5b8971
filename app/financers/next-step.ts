import type { ToAnswer } from "#app/organisations/next-step.ts";
import type { CriteriaStatus } from "#domain/criteria/status.ts";

type OwnProgramme = {
  programme: { id: string; title: string };
  status: CriteriaStatus;
  hasChanges: boolean;
  total: number;
  fresh: number | null;
};
type OwnDraft = { criteriaId: string; title: string; faults: number };

export type FinancerStep =
  | { kind: "answer"; request: ToAnswer }
  | { kind: "first-programme" }
  | { kind: "publish"; draft: OwnDraft }
  | { kind: "complete-draft"; draft: OwnDraft }
  | { kind: "read-new"; programme: OwnProgramme; fresh: number }
  | { kind: "publish-changes"; programme: OwnProgramme }
  | { kind: "complete-sheet" }
  | { kind: "read-needs"; programme: OwnProgramme }
  | { kind: "widen"; programme: OwnProgramme }
  | { kind: "reopen" };

type Known = {
  programmes: readonly OwnProgramme[];
  drafts: readonly OwnDraft[];
  verified: boolean;
  sheetComplete: boolean;
  toAnswer: ToAnswer | null;
};

/**
 * The one thing a financer should do next: answer who waits, what is nearly done, what is new to read, what waits to be checked, then the
 * ordinary. Source: design, "nothing dead-ends".
 */
export function nextFinancerStep(known: Known): FinancerStep {
  const { programmes, drafts, verified, sheetComplete, toAnswer } = known;
  if (toAnswer) return { kind: "answer", request: toAnswer };
  const ready = drafts.find(({ faults }) => faults === 0);
  if (ready) return { kind: "publish", draft: ready };
  const [begun] = drafts;
  if (begun && programmes.length === 0) return { kind: "complete-draft", draft: begun };
  if (programmes.length === 0) return { kind: "first-programme" };
  const withNew = programmes.find(({ fresh }) => (fresh ?? 0) > 0);
  if (withNew) return { kind: "read-new", programme: withNew, fresh: withNew.fresh ?? 0 };
  const changed = programmes.find(({ hasChanges }) => hasChanges);
  if (changed) return { kind: "publish-changes", programme: changed };
  if (begun) return { kind: "complete-draft", draft: begun };
  if (!verified && !sheetComplete) return { kind: "complete-sheet" };
  const open = programmes.filter(({ status }) => status === "open");
  const answered = open.find(({ total }) => total > 0);
  if (answered) return { kind: "read-needs", programme: answered };
  return open[0] ? { kind: "widen", programme: open[0] } : { kind: "reopen" };
}
