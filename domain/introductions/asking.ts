import type { ContactPolicy } from "#domain/criteria/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { IntroductionSide } from "./status.ts";

/** How many requests of one structure may wait for an answer at a time, unless the site is told otherwise. */
export const MOST_WAITING = 10;
/** How long after a refusal the same pair may ask again, in months. */
export const ASK_AGAIN_AFTER_MONTHS = 6;

export type AskProblem =
  | { kind: "need-not-open" }
  | { kind: "programme-not-open" }
  | { kind: "financer-not-verified"; own: boolean }
  | { kind: "pairing-blocked" }
  | { kind: "contact-through-place" }
  | { kind: "contact-by-call" }
  | { kind: "nobody-to-answer" }
  | { kind: "asked-before"; againOn: string }
  | { kind: "too-many-waiting"; most: number };

/** What decides whether a side may ask for an introduction. Days are ISO days. */
export type Asking = {
  side: IntroductionSide;
  today: string;
  needOpen: boolean;
  programmeOpen: boolean;
  /** Does a rule keep this need and this programme apart? */
  blocked: boolean;
  financerVerified: boolean;
  contactPolicy: ContactPolicy;
  /** Does anybody act here for the side that is asked? */
  answered: boolean;
  /** The day of the last refusal between this need and this financer. */
  refusedOn: string | null;
  /** Requests of the asking structure that wait for an answer. */
  waiting: number;
  mostWaiting: number;
};

/**
 * May this side ask? Rules that say what to do are told first. A financer whose programme takes no first contact may still
 * write first itself: its door is its own. Source: issue of introductions, § 4.
 */
export function mayAsk(asking: Asking): Result<null, AskProblem> {
  const { side, today, contactPolicy, refusedOn, waiting, mostWaiting } = asking;
  if (!asking.needOpen) return refused({ kind: "need-not-open" });
  if (!asking.programmeOpen) return refused({ kind: "programme-not-open" });
  if (asking.blocked) return refused({ kind: "pairing-blocked" });
  if (!asking.financerVerified) return refused({ kind: "financer-not-verified", own: side === "financer" });
  if (side === "organisation" && contactPolicy === "through-place")
    return refused({ kind: "contact-through-place" });
  if (side === "organisation" && contactPolicy === "call-only") return refused({ kind: "contact-by-call" });
  const againOn = refusedOn && monthsAfter(refusedOn, ASK_AGAIN_AFTER_MONTHS);
  if (againOn && today < againOn) return refused({ kind: "asked-before", againOn });
  if (!asking.answered) return refused({ kind: "nobody-to-answer" });
  if (waiting >= mostWaiting) return refused({ kind: "too-many-waiting", most: mostWaiting });
  return done(null);
}

/** The same day so many months later; the last of the month where that day is none: 31 August + 6 is 28 or 29 February. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
