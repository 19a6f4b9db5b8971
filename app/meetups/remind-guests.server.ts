import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { guestsOf, markReminded } from "#db/meetups/guests.ts";
import { meetupsBetween } from "#db/meetups/meetups.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import { ANNOUNCED_STATUSES, type MeetupStatus } from "#domain/meetups/status.ts";

const DAY = 86_400_000;

/** Days before a meetup on which those who have not answered, and those who come, are reminded. */
const BEFORE = [
  { name: "before-7", days: 7, status: "invited" },
  { name: "before-2", days: 2, status: "accepted" },
] as const;
/** Days after it on which those who were there are asked what came of it. Source: domaine, § 3.5. */
const AFTER = [2, 14, 45];

/** Sends the reminders whose day has come, each once a guest. */
export async function remindGuests(context: Context): Promise<void> {
  const now = context.clock.now().getTime();
  const at = (days: number) => new Date(now + days * DAY).toISOString();
  for (const { name, days, status } of BEFORE) {
    await remind(
      context,
      { statuses: ANNOUNCED_STATUSES, from: at(0), until: at(days) },
      async (tx, guest) => {
        if (guest.status !== status || !guest.email || !(await markReminded(tx, guest.id, name))) return;
        // Whoever answered or was invited since yesterday needs no reminder yet.
        if (Date.parse(guest.answeredAt ?? guest.invitedAt ?? "") > now - DAY) return;
        await addMail(context, tx, "meetup-reminder", { guestId: guest.id });
      },
    );
  }
  for (const days of AFTER) {
    await remind(
      context,
      { statuses: ["held", "closed"], from: at(-60), until: at(-days) },
      async (tx, guest) => {
        const came = guest.status === "accepted" && guest.noShowAt === null && guest.side !== "visitor";
        if (!came || !guest.email || !(await markReminded(tx, guest.id, `after-${days}`))) return;
        await addMail(context, tx, "meetup-after", { guestId: guest.id });
      },
    );
  }
}

async function remind(
  { db }: Context,
  span: { statuses: readonly MeetupStatus[]; from: string; until: string },
  each: (tx: Queryable, guest: Guest) => Promise<void>,
): Promise<void> {
  for (const { id } of await meetupsBetween(db, span)) {
    await db.transaction(async (tx) => {
      for (const guest of await guestsOf(tx, id)) await each(tx, guest);
    });
  }
}
