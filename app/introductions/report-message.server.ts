import type { Context } from "#app/platform/context.ts";
import { reportContent } from "#app/reports/report-content.server.ts";
import { findIntroduction } from "#db/introductions/read-introductions.ts";
import { findMessage } from "#db/introductions/thread.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import { type Result, refused } from "#domain/result.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { partyOf } from "./introduction-actor.ts";
import { structureOn } from "./move-introduction.server.ts";

const LONGEST = 1_500;
type Reported = { introductionId: string; messageId: string; explanation: string; address: string };

/** Shows an operator a message that one was written: what it says is told to them alone, as a report on the structure that wrote it. */
export async function reportMessage(
  context: Context,
  actor: SideActor,
  { introductionId, messageId, explanation, address }: Reported,
): Promise<Result<null, TooManyTries | { kind: "introduction-not-found" }>> {
  const { db } = context;
  const introduction = await findIntroduction(db, partyOf(actor), introductionId);
  const message = introduction && (await findMessage(db, introductionId, messageId));
  if (!introduction || !message) return refused({ kind: "introduction-not-found" });
  const { kind, structureId } = structureOn(message.side, introduction);
  const why = explanation.trim().slice(0, LONGEST);
  const reported = await reportContent(context, {
    subject: kind,
    subjectId: structureId,
    reason: "other",
    explanation: `Message reçu dans une mise en relation : ${quoted(message.text.slice(0, LONGEST))}${why ? `\n\n${why}` : ""}`,
    replyTo: actor.email,
    follows: null,
    address,
  });
  if (reported.ok) return reported;
  const { error } = reported;
  // Its structure went meanwhile: nothing was kept, and it is not said that it was.
  return refused(error.kind === "nothing-there" ? { kind: "introduction-not-found" } : error);
}
