import type { Context } from "#app/platform/context.ts";
import { listKeptLetters } from "#db/mails/mails.ts";

const MOST = 100;
const WHEN = new Intl.DateTimeFormat("fr-FR", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Paris",
});

/** The last letters of a demonstration, with the time they left. */
export async function readMailbox({ db, mailer }: Context) {
  const letters = await listKeptLetters(db, MOST);
  return {
    site: mailer.link("/"),
    letters: letters.map((letter) => ({ ...letter, sentAt: WHEN.format(new Date(letter.sentAt)) })),
  };
}
