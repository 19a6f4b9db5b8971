import { OUTCOME_LABELS as INTRODUCTION_OUTCOMES } from "#app/introductions/tell-introduction.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { feedbackOf, outcomesOf } from "#db/meetups/outcomes.ts";
import { findTimetable } from "#db/meetups/timetables.ts";
import { ASKED_DOCUMENTS, type AskedDocument, OUTCOME_LABELS } from "#domain/meetups/outcome.ts";
import { localTimeOf, weekdayAndDay } from "#domain/meetups/local-time.ts";
import { type DeclaredSince, findDeclared } from "./tell-outcome.server.ts";
import { partnerOf, readGuestOf } from "./read-guest-page.server.ts";
import { tellSlot, tellWhen } from "./tell-meetup.ts";

/** A guest's meetings with what each side said: one's own to fill in, the other's as far as it is shared. */
export async function readOutcomesPage(context: Context, secret: string | undefined) {
  const { guest, meetup } = await readGuestOf(context, secret);
  const { db } = context;
  const version = meetup.publishedTimetable;
  const timetable = version === null ? null : await findTimetable(db, { meetupId: meetup.id, version });
  const names = new Map((await guestsOf(db, meetup.id)).map(({ id, name }) => [id, typeset(name)]));
  const outcomes = await outcomesOf(db, meetup.id);
  const feedback = (await feedbackOf(db, meetup.id)).find(({ guestId }) => guestId === guest.id);
  const own = (timetable?.meetings ?? [])
    .filter(({ a, b }) => a === guest.id || b === guest.id)
    .sort((a, b) => a.slot - b.slot);
  const declared = new Map<string, { sentence: string; version: string }>();
  for (const meeting of own) {
    if (guest.side === "visitor") break;
    const said = await findDeclared(db, { meetup, meeting, side: guest.side });
    if (said) declared.set(partnerOf(meeting, guest.id), tellDeclared(said));
  }
  return {
    title: typeset(meetup.title),
    when: tellWhen(meetup),
    begun: Date.parse(meetup.startsAt) <= context.clock.now().getTime() && meetup.status !== "cancelled",
    asksDocuments: guest.side === "financer",
    meetings: own.map((meeting) => {
      const partnerId = partnerOf(meeting, guest.id);
      const of = (side: string) =>
        outcomes.find(
          (one) =>
            one.side === side && one.financerGuestId === meeting.a && one.organisationGuestId === meeting.b,
        );
      const mine = of(guest.side);
      const theirs = of(guest.side === "financer" ? "organisation" : "financer");
      return {
        partnerId,
        partner: names.get(partnerId) ?? "Une structure",
        hours: tellSlot(meetup, meeting.slot),
        declared: declared.get(partnerId) ?? null,
        told: mine ? OUTCOME_LABELS[mine.kind] : null,
        defaults: {
          partnerId,
          kind: mine?.kind ?? "",
          reason: mine?.reason ?? "",
          referTo: mine?.referTo ?? "",
          note: mine?.note ?? "",
          noteShared: mine?.noteShared ? "oui" : "",
          documents: mine?.documents ?? [],
          agreedOn: mine?.agreedOn ?? "",
        },
        theirs: theirs && {
          told: OUTCOME_LABELS[theirs.kind],
          note: theirs.noteShared ? theirs.note && typeset(theirs.note) : null,
          documents: theirs.documents.map((code: AskedDocument) => typeset(ASKED_DOCUMENTS[code])),
        },
      };
    }),
    feedback: {
      useful: String(feedback?.useful ?? ""),
      prepared: String(feedback?.prepared ?? ""),
      again: String(feedback?.again ?? ""),
      comment: feedback?.comment ?? "",
    },
    answered: feedback !== undefined,
  };
}
/** `Refus, le mardi 15 décembre 2026`, with the version that whoever replaces it has read. */
export const tellDeclared = ({ outcome, declaredAt }: Pick<DeclaredSince, "outcome" | "declaredAt">) => ({
  sentence: typeset(
    `${INTRODUCTION_OUTCOMES[outcome]}, le ${weekdayAndDay(localTimeOf(declaredAt, "Europe/Paris").day)}`,
  ),
  version: declaredAt,
});

export type OutcomesPage = Awaited<ReturnType<typeof readOutcomesPage>>;
