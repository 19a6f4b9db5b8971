import type { Context } from "#app/platform/context.ts";
import { markDropped, markFailed, markSent, takeFromOutbox } from "#db/mails/mails.ts";
import { type MailName, MAILS } from "./catalogue.ts";
import { toLetter } from "./mail-kind.ts";

/** Writes a mail from what is true now, and hands it over. Refused or unanswered, it stays, and throws to be tried again. */
export async function sendMail(context: Context, mailId: string): Promise<void> {
  const { db, clock, mailer } = context;
  try {
    await db.transaction(async (tx) => {
      const mail = await takeFromOutbox(tx, mailId);
      if (!mail) return;
      const now = clock.now().toISOString();
      if (!isMailName(mail.kind)) throw new Error(`no mail of kind ${mail.kind}`);
      const draft = await MAILS[mail.kind].write(context, tx, mail.payload);
      if (!draft) return markDropped(tx, mailId, now);
      const letter = toLetter(draft);
      await mailer.send(letter);
      await markSent(tx, mailId, now, mailer.kept ? letter : null);
    });
  } catch (error) {
    // The address and the text stay out of the journal.
    await markFailed(db, mailId, error instanceof Error ? error.message.slice(0, 500) : "?");
    throw error;
  }
}

const isMailName = (kind: string): kind is MailName => Object.hasOwn(MAILS, kind);
