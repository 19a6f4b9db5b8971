import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import type { NotifiedReader } from "#app/notifications/notification-kind.ts";
import { notificationKind } from "#app/notifications/notification-kind.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Queryable } from "#db/client.ts";
import { findIntroductionTitles } from "#db/introductions/introduction-titles.ts";
import { countMessagesSince, introductionEventsOf, readUpTo } from "#db/introductions/thread.ts";
import { findIntroduction } from "#db/introductions/read-introductions.ts";
import { reminderDue, REMINDERS as REMINDER_KINDS } from "#domain/introductions/reminders.ts";
import type { IntroductionSide } from "#domain/introductions/status.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { REMINDERS, tellEvent } from "./tell-introduction.ts";

/** Something was done in an introduction by the other side. A request that was taken back, or answered, is not announced any more. */
export const introductionMoved = notificationKind(
  "introductions",
  z.object({ introductionId: z.string(), eventId: z.string() }),
  async (_context, db, { introductionId, eventId }, reader) => {
    const about = await aboutOf(db, introductionId, reader);
    if (!about) return null;
    const events = await introductionEventsOf(db, introductionId);
    const event = events.find(({ id }) => id === eventId);
    if (!event) return null;
    const takenBack = event.act === "propose" && about.status === "withdrawn";
    return takenBack
      ? null
      : { sentence: tellEvent(event.act, about), to: paths.introduction(introductionId) };
  },
);

/** The other side has written; said as long as one has not read it. The text stays on the site. */
export const introductionMessage = notificationKind(
  "messages",
  z.object({ introductionId: z.string() }),
  async (_context, db, { introductionId }, reader) => {
    const about = await aboutOf(db, introductionId, reader);
    if (!about) return null;
    const since = await readUpTo(db, introductionId, reader.accountId);
    const unread = await countMessagesSince(db, introductionId, { side: about.side, since });
    return {
      sentence:
        unread > 1
          ? `${about.who} vous a écrit ${unread} messages au sujet de ${about.title}.`
          : `${about.who} vous a écrit au sujet de ${about.title}.`,
      to: paths.introductionThread(introductionId),
    };
  },
);

/** An answer or a word is still missing. Not said any more once it was given. */
export const introductionReminder = notificationKind(
  "reminders",
  z.object({ introductionId: z.string(), reminder: z.enum(REMINDER_KINDS) }),
  async ({ clock }, db, { introductionId, reminder }, reader) => {
    const about = await aboutOf(db, introductionId, reader);
    if (!about) return null;
    const due = reminderDue(about.introduction, clock.today());
    if (due?.kind !== reminder || !due.to.includes(about.side)) return null;
    return { sentence: REMINDERS[reminder](about), to: paths.introduction(introductionId) };
  },
);

/** What an introduction is about, for a member of one of its two structures; null for anybody else. */
async function aboutOf(db: Queryable, introductionId: string, { structureId }: NotifiedReader) {
  if (!structureId) return null;
  for (const side of ["organisation", "financer"] as const satisfies IntroductionSide[]) {
    const introduction = await findIntroduction(db, { side, structureId }, introductionId);
    if (!introduction) continue;
    const titles = await findIntroductionTitles(db, introductionId);
    if (!titles) return null;
    const who = side === "organisation" ? titles.financerName : titles.organisationName;
    const { status } = introduction;
    return { side, status, introduction, who: typeset(who), title: quoted(typeset(titles.needTitle)) };
  }
  return null;
}
