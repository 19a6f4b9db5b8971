import type { Context } from "#app/platform/context.ts";
import { forgetInterruptedForms } from "#db/accounts/interrupted-forms.ts";
import { forgetInvitations } from "#db/accounts/invitations.ts";
import { forgetTokens } from "#db/accounts/one-time-tokens.ts";
import { forgetEndedSessions } from "#db/accounts/sessions.ts";
import { forgetSignUps } from "#db/accounts/sign-ups.ts";
import { forgetIntroductions } from "#db/introductions/write-introduction.ts";
import { forgetMails } from "#db/mails/mails.ts";
import { forgetGuests } from "#db/meetups/guests.ts";
import { forgetDigests } from "#db/notifications/digests.ts";
import { forgetNotifications } from "#db/notifications/notifications.ts";
import { forgetLines } from "#db/imports/imports.ts";
import { forgetReplyAddresses } from "#db/reports/reports.ts";
import { refusedAfter } from "#domain/meetups/composition.ts";
import { ANSWER_ADDRESS_KEPT_DAYS } from "#domain/reports/report.ts";
import { forgetSavedSearches } from "#db/searches/saved-searches.ts";
import { forgetShortlists } from "#db/shortlists/shortlists.ts";
import { forgetTries } from "#db/rate-limits/rate-limits.ts";

/** How long it is remembered that a link has served or came too late, so that its page can say so; and that a mail left. In days. */
const REMEMBERED = 30;
/** How long the lines of an imported file are kept, in days: it can be undone for an hour only, and read again for a while. */
const LINES_KEPT = 7;
/** How long one finds again what one was told, in days. */
const TOLD = 365;
/** How long what two sides said to each other is kept after the last of it, and who came to a meetup, in days: three years. Source: domaine, §4.3. */
const SAID = 3 * 365 + 1;

/** Forgets ended sessions, links that nobody will follow any more, old mails, counts of tries: what is not kept cannot leak. */
export async function forgetWhatHasEnded({ db, clock }: Context): Promise<void> {
  const now = clock.now();
  const before = new Date(now.getTime() - REMEMBERED * 86_400_000).toISOString();
  await forgetEndedSessions(db, now);
  await forgetInterruptedForms(db, now.toISOString());
  await forgetTries(db, now.toISOString());
  await forgetSignUps(db, before);
  await forgetTokens(db, before);
  await forgetInvitations(db, before);
  await forgetMails(db, before);
  await forgetDigests(db, before);
  await forgetNotifications(db, new Date(now.getTime() - TOLD * 86_400_000).toISOString());
  await forgetLines(db, new Date(now.getTime() - LINES_KEPT * 86_400_000).toISOString());
  await forgetReplyAddresses(
    db,
    new Date(now.getTime() - ANSWER_ADDRESS_KEPT_DAYS * 86_400_000).toISOString(),
  );
  const long = new Date(now.getTime() - SAID * 86_400_000).toISOString();
  await forgetIntroductions(db, long);
  await forgetGuests(db, { needsBefore: before, wishesBefore: refusedAfter(now), namesBefore: long });
  await forgetShortlists(db, before);
  await forgetSavedSearches(db, before);
}
