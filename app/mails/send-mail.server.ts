import { tellMailRefused } from "#app/notifications/tell-mail-refused.server.ts";
import type { Context } from "#app/platform/context.ts";
import { AddressRefused } from "#app/platform/mailer.ts";
import { markDropped, markFailed, markSent, takeFromOutbox } from "#db/mails/mails.ts";
import { type MailName, MAILS } from "./catalogue.ts";
import { toLetter } from "./mail-kind.ts";

/**
 * Writes a mail from what is true now, and hands it over. Unanswered, or refused for a while, it stays, and throws to be tried
 * again; to an address that the server refuses for good it is not, and its holder is told on the site.
 */
export async function sendMail(context: Context, mailId: string): Promise<void> {
  const { db, clock, mailer } = context;
  let to = "";
  try {
    await db.transaction(async (tx) => {
      const mail = await takeFromOutbox(tx, mailId);
      if (!mail) return;
      const now = clock.now().toISOString();
      if (!isMailName(mail.kind)) throw new Error(`no mail of kind ${mail.kind}`);
      const draft = await MAILS[mail.kind].write(context, tx, mail.payload);
      if (!draft) return markDropped(tx, mailId, now);
      const letter = { ...toLetter(draft), id: mailId };
      to = letter.to;
      await mailer.send(letter);
      await markSent(tx, mailId, now, mailer.kept ? letter : null);
    });
  } catch (error) {
    // The address and the text stay out of the journal.
    const said = error instanceof AddressRefused ? "adresse refusée" : (error as Error).message;
    await markFailed(db, mailId, typeof said === "string" ? said.slice(0, 500) : "?");
    if (!(error instanceof AddressRefused)) throw error;
    await db.transaction(async (tx) => {
      await markDropped(tx, mailId, clock.now().toISOString());
      await tellMailRefused(context, tx, to);
    });
  }
}

const isMailName = (kind: string): kind is MailName => Object.hasOwn(MAILS, kind);
