import { z } from "zod";
import { indexCriteria, indexNeed } from "#app/search/index-object.server.ts";
import { computePairingsOfCriteria, computePairingsOfNeed } from "#app/pairings/compute-pairings.server.ts";
import { announceExpiry } from "#app/needs/announce-expiry.server.ts";
import { countSaversAnew } from "#app/intentions/count-savers.server.ts";
import { announceIntentionExpiry, eraseExpiredIntentions } from "#app/intentions/expire-intentions.server.ts";
import { applyImport } from "#app/exchange/apply-import.server.ts";
import { checkImport } from "#app/exchange/check-import.server.ts";
import { expireNeeds } from "#app/needs/expire-needs.server.ts";
import { refreshPrices } from "#app/pairings/refresh-prices.server.ts";
import { recomputeAll } from "#app/pairings/recompute-all.server.ts";
import { announceInactivity, eraseInactiveAccounts } from "#app/accounts/erase-inactive.server.ts";
import { forgetWhatHasEnded } from "#app/accounts/forget-what-has-ended.server.ts";
import { remindIntroductions } from "#app/introductions/remind-introductions.server.ts";
import { gatherDigests } from "#app/notifications/gather-digests.server.ts";
import { takeUpWaitingMails } from "#app/mails/take-up-waiting-mails.server.ts";
import { tellNews } from "#app/saved-searches/tell-news.server.ts";
import { sendWaves } from "#app/waves/send-waves.server.ts";
import { lapseOffers } from "#app/meetups/fill-freed-seats.server.ts";
import { remindGuests } from "#app/meetups/remind-guests.server.ts";
import { sendMail } from "#app/mails/send-mail.server.ts";
import { catchUp, checkIndex } from "#app/search/catch-up.server.ts";
import type { Context } from "#app/platform/context.ts";

/** Does one job; throws, to be tried again, on a payload that is not its own as on an outage. */
export type Job = (context: Context, payload: unknown) => Promise<void>;

const job =
  <Schema extends z.ZodType>(
    schema: Schema,
    run: (context: Context, payload: z.output<Schema>) => Promise<void>,
  ): Job =>
  (context, payload) =>
    run(context, schema.parse(payload));

const ofNeed = z.object({ needId: z.string() });
const ofCriteria = z.object({ criteriaId: z.string() });
const ofMail = z.object({ mailId: z.string() });
const ofImport = z.object({ importId: z.string() });
const ofConfirmedImport = z.object({ importId: z.string(), accountId: z.string() });
const ofNothing = z.object({}).loose();

/** Every job: its name, what it is given, what it does. A job may run twice, and must then change nothing more. */
export const JOBS = {
  "pair-need": job(ofNeed, (context, { needId }) => computePairingsOfNeed(context, needId)),
  "pair-criteria": job(ofCriteria, (context, { criteriaId }) =>
    computePairingsOfCriteria(context, criteriaId),
  ),
  "pair-everything": job(ofNothing, (context) => recomputeAll(context)),
  "price-exposure": job(ofNothing, (context) => refreshPrices(context)),
  "index-need": job(ofNeed, (context, { needId }) => indexNeed(context, needId)),
  "index-criteria": job(ofCriteria, (context, { criteriaId }) => indexCriteria(context, criteriaId)),
  "catch-up-index": job(ofNothing, (context) => catchUp(context)),
  "check-index": job(ofNothing, (context) => checkIndex(context)),
  "forget-what-has-ended": job(ofNothing, (context) => forgetWhatHasEnded(context)),
  "check-import": job(ofImport, (context, { importId }) => checkImport(context, importId)),
  "apply-import": job(ofConfirmedImport, applyImport),
  "announce-inactivity": job(ofNothing, (context) => announceInactivity(context)),
  "erase-inactive-accounts": job(ofNothing, (context) => eraseInactiveAccounts(context)),
  "send-mail": job(ofMail, (context, { mailId }) => sendMail(context, mailId)),
  "take-up-waiting-mails": job(ofNothing, (context) => takeUpWaitingMails(context)),
  "remind-introductions": job(ofNothing, (context) => remindIntroductions(context)),
  "gather-digests": job(ofNothing, (context) => gatherDigests(context)),
  "tell-search-news": job(ofNothing, (context) => tellNews(context)),
  "send-waves": job(ofNothing, (context) => sendWaves(context)),
  "announce-expiry": job(ofNothing, (context) => announceExpiry(context)),
  "expire-needs": job(ofNothing, (context) => expireNeeds(context)),
  "announce-intention-expiry": job(ofNothing, (context) => announceIntentionExpiry(context)),
  "erase-expired-intentions": job(ofNothing, (context) => eraseExpiredIntentions(context)),
  "count-savers": job(ofNothing, (context) => countSaversAnew(context)),
  "lapse-offers": job(ofNothing, (context) => lapseOffers(context)),
  "remind-guests": job(ofNothing, (context) => remindGuests(context)),
} satisfies Record<string, Job>;

export type JobName = keyof typeof JOBS;

/** When jobs come by themselves, as crontab has it (UTC): expiry after midnight in Paris, the index every five minutes; savers are counted the first day of a month that it can be done. */
export const CRONTAB = [
  "10 0 * * * expire-needs",
  "0 7 * * * announce-expiry",
  "10 7 * * * announce-intention-expiry",
  "20 0 * * * erase-expired-intentions",
  "30 0 * * * count-savers",
  "*/5 * * * * catch-up-index",
  "0 4 * * * remind-introductions",
  "40 2 * * * check-index",
  "50 * * * * send-waves",
  "2 * * * * gather-digests",
  "*/10 * * * * tell-search-news",
  "*/20 * * * * take-up-waiting-mails",
  "*/10 * * * * lapse-offers",
  "15 7 * * * remind-guests",
  "30 3 * * * pair-everything ?queue=pairings",
  "50 2 * * * forget-what-has-ended",
  "20 7 * * * announce-inactivity",
  "20 2 * * * erase-inactive-accounts",
].join("\n");
