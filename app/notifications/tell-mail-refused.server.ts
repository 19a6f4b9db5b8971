import type { Context } from "#app/platform/context.ts";
import { findAccountByEmail } from "#db/accounts/accounts.ts";
import type { Queryable } from "#db/client.ts";
import { keepRefusedAddress } from "#db/mails/refused-addresses.ts";
import { notifyAccount } from "./notify.server.ts";

/** Mails to this address are paused; whoever has it is told on the site, once for each time that it is refused. */
export async function tellMailRefused(
  context: Pick<Context, "clock" | "newId">,
  tx: Queryable,
  email: string,
): Promise<void> {
  await keepRefusedAddress(tx, email, context.clock.now().toISOString());
  const account = await findAccountByEmail(tx, email);
  if (!account) return;
  const key = `mail-refused ${email.toLowerCase()} ${context.clock.today()}`;
  await notifyAccount(context, tx, { event: "mail-refused", payload: {}, key, accountId: account.id });
}
