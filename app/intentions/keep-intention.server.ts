import type { Context } from "#app/platform/context.ts";
import {
  type Consent,
  eraseOwnIntention,
  keepIntention,
  renewOwnIntention,
} from "#db/intentions/intentions.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, refused, type Result } from "#domain/result.ts";
import { CONSENT } from "#domain/intentions/consent.ts";
import { type Intention, KEPT_FOR_DAYS } from "#domain/intentions/intention.ts";
import { departementByCode } from "#domain/territories/gazetteer.ts";
import { dayAfter } from "#domain/needs/status.ts";

/** Keeps what a saver wishes for, or what they now wish for instead, for twelve months, with the consent that they have just given. */
export async function giveIntention(
  context: Context,
  actor: Actor,
  intention: Intention,
): Promise<Result<null, { kind: "no-such-departement" }>> {
  if (!departementByCode(intention.departement)) return refused({ kind: "no-such-departement" });
  const { db, newId } = context;
  await keepIntention(db, {
    id: newId(),
    accountId: actor.accountId,
    intention,
    consent: consentNow(context),
  });
  return done(null);
}

/** Twelve months more from today, consented to anew; false when there is nothing to renew: it was withdrawn, or erased. */
export const renewIntention = (context: Context, actor: Actor): Promise<boolean> =>
  renewOwnIntention(context.db, actor.accountId, consentNow(context));

/** Erases the intention and the record of its consent. Done twice, it changes nothing more. */
export const withdrawIntention = ({ db }: Context, actor: Actor): Promise<void> =>
  eraseOwnIntention(db, actor.accountId);

const consentNow = ({ clock }: Context): Consent => ({
  consentVersion: CONSENT.version,
  consentedAt: clock.now().toISOString(),
  expiresOn: dayAfter(clock.today(), KEPT_FOR_DAYS),
});
