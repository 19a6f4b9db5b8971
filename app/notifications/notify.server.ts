import type { z } from "zod";
import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { actingMembersOf } from "#db/accounts/members-to-tell.ts";
import type { StructureRef } from "#db/accounts/structure-ref.ts";
import type { Queryable } from "#db/client.ts";
import { addNotification } from "#db/notifications/notifications.ts";
import { preferencesOf } from "#db/notifications/preferences.ts";
import { type NotificationName, NOTIFICATIONS } from "./catalogue.ts";

export type NotificationPayload<Name extends NotificationName> = z.output<
  (typeof NOTIFICATIONS)[Name]["payload"]
>;

type Telling<Name extends NotificationName> = {
  event: Name;
  payload: NotificationPayload<Name>;
  /** Nobody is told twice under one key: name the event, what it is about, and which time it is. */
  key: string;
};

/** Tells each member who acts for a structure, but for the one who did it. In the transaction of what it tells. */
export async function notifyMembers<Name extends NotificationName>(
  context: Pick<Context, "clock" | "newId">,
  tx: Queryable,
  { structure, except, ...telling }: Telling<Name> & { structure: StructureRef; except?: string },
): Promise<void> {
  for (const { accountId } of await actingMembersOf(tx, structure)) {
    if (accountId !== except) await notifyAccount(context, tx, { ...telling, accountId, structure });
  }
}

/**
 * Tells one person, on the site and by mail as they prefer: at once, or with the next digest. `structure`: in whose name; who has
 * left it by then is not told. In the transaction of what it tells.
 */
export async function notifyAccount<Name extends NotificationName>(
  { clock, newId }: Pick<Context, "clock" | "newId">,
  tx: Queryable,
  {
    event,
    payload,
    key,
    accountId,
    structure = null,
  }: Telling<Name> & { accountId: string; structure?: StructureRef | null },
): Promise<void> {
  const { topic } = NOTIFICATIONS[event];
  const { onSite, mailPace } = (await preferencesOf(tx, accountId))[topic];
  const id = newId();
  const added = await addNotification(tx, {
    id,
    accountId,
    structure: structure && { kind: structure.kind, structureId: structure.structureId },
    event,
    topic,
    key,
    payload,
    at: clock.now().toISOString(),
    onSite,
    mailWaits: mailPace === "daily" || mailPace === "weekly",
  });
  if (added && mailPace === "at-once") await addMail({ newId }, tx, "notification", { notificationId: id });
}
