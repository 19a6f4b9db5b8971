import { sql } from "drizzle-orm";
import { sendMail } from "#app/mails/send-mail.server.ts";
import type { aContext } from "./context.ts";

/** Sends what waits in the outbox, the oldest first, as the worker would. */
export async function deliver(context: ReturnType<typeof aContext>): Promise<void> {
  const waiting = await context.db.execute<{ id: string }>(
    sql`select id from mails where sent_at is null and dropped_at is null order by added_at, id`,
  );
  for (const { id } of waiting) await sendMail(context, id);
}

/** The last letter to this address, or undefined. */
export const lastLetter = (context: ReturnType<typeof aContext>, to: string) =>
  context.letters.findLast((letter) => letter.to === to);

/** The secret of the first link of the last letter to this address. */
export function secretFor(context: ReturnType<typeof aContext>, to: string): string {
  const found = /https:\S+\/(\S+)$/m.exec(lastLetter(context, to)?.text ?? "");
  if (!found) throw new Error(`no link was mailed to ${to}`);
  return found[1]!;
}
