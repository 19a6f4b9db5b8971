import { paths } from "#app/http/paths.ts";
import { unsubscribeToken } from "#app/notifications/unsubscribe-link.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findAccountByEmail } from "#db/accounts/accounts.ts";
import type { Queryable } from "#db/client.ts";
import { findRefusedAddress } from "#db/mails/refused-addresses.ts";
import { preferencesOf } from "#db/notifications/preferences.ts";
import type { NotificationTopic } from "#domain/notifications/topic.ts";
import type { Draft } from "./mail-kind.ts";

/**
 * How whoever has this address stops mails of a topic, without signing in; nothing to stop by for somebody without an account.
 * Null: they want none of these, or their address is refused, and the mail does not leave.
 */
export async function wayOut(
  { mailer }: Pick<Context, "mailer">,
  tx: Queryable,
  { email, topic }: { email: string; topic: NotificationTopic },
): Promise<Pick<Draft, "unsubscribe"> | null> {
  const account = await findAccountByEmail(tx, email);
  if (!account) return {};
  const { mailPace } = (await preferencesOf(tx, account.id))[topic];
  if (mailPace === "none" || (await findRefusedAddress(tx, account.email))) return null;
  return { unsubscribe: mailer.link(paths.unsubscribe(await unsubscribeToken(tx, account.id, topic))) };
}
