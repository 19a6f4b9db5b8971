import { addMail } from "#app/mails/add-mail.server.ts";
import type { GuestMailName } from "#app/mails/meetup-mails.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import type { GuestStatus } from "#domain/meetups/guest.ts";

/** Guests who know of the meetup, and count on it or may still come. */
const CONCERNED: readonly GuestStatus[] = ["accepted", "offered", "invited", "waiting", "another-time"];

/** Writes to every guest who has something to know of it, in the transaction of what is told. */
export async function tellEverybody(
  context: Context,
  tx: Queryable,
  {
    meetupId,
    kind,
    statuses = CONCERNED,
  }: { meetupId: string; kind: GuestMailName; statuses?: readonly GuestStatus[] },
): Promise<number> {
  const guests = (await guestsOf(tx, meetupId)).filter(
    ({ status, email, invitedAt }) => statuses.includes(status) && email && invitedAt,
  );
  for (const { id } of guests) await addMail(context, tx, kind, { guestId: id });
  return guests.length;
}
