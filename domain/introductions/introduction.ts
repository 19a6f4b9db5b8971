import type { AmountRange } from "#domain/needs/visible-need.ts";
import type { Instrument } from "#domain/vocabulary/codes.ts";
import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";
import type { IntroductionSide, IntroductionStatus, Outcome } from "./status.ts";

/** What one side says came of it. An agreement has an instrument and a range, never a sum: nothing is paid here. */
export type DeclaredOutcome = {
  outcome: Outcome;
  /** Of an agreement. */
  instrument: Instrument | null;
  range: AmountRange | null;
  /** Of a refusal. Names nobody: only added up. */
  reason: RefusalReason | null;
  /** To whom, when oriented elsewhere. */
  orientedTo: string | null;
  declaredAt: string;
};

/** An organisation's need and a financer's programme that meet, or try to. It belongs to both structures, whoever acts for them. */
export type Introduction = {
  id: string;
  needId: string;
  organisationId: string;
  criteriaId: string;
  financerId: string;
  proposedBy: IntroductionSide;
  proposedAt: string;
  status: IntroductionStatus;
  /** Since when it has this status. */
  statusAt: string;
  acceptedAt: string | null;
  declineReason: RefusalReason | null;
  /** Of whoever declined, to the other side alone. */
  kindWord: string | null;
  meetingAt: string | null;
  /** Where, in the words of whoever gave the date. */
  meetingWhere: string | null;
  /** What is to be done next, by whom and by which ISO day, as somebody wrote it. */
  nextStep: string | null;
  nextOn: string | null;
  nextBy: IntroductionSide | null;
  outcomes: Partial<Record<IntroductionSide, DeclaredOutcome>>;
  /** When the organisation said what the agreement changes for its need. */
  needSettledAt: string | null;
  /** When a side stopped confiding its contact and its own figures; null: it confides them while the status allows. */
  closedAt: Record<IntroductionSide, string | null>;
  version: number;
};
