import type { AppLoadContext } from "@remix-run/node";
import { typeset } from "#app/ui/french-typography.ts";
import { findOwnIntention } from "#db/intentions/intentions.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { CONSENT } from "#domain/intentions/consent.ts";
import { isCounted, mayRenew } from "#domain/intentions/intention.ts";
import { allDepartements } from "#domain/territories/gazetteer.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { toFormValues } from "./intention-form.ts";
import { tellIntention } from "./tell-intention.server.ts";

/** A saver's own intention, and what may be done of it; null: none given yet. */
export async function readOwnIntention({ place: { db, clock } }: AppLoadContext, { accountId }: Actor) {
  const own = await findOwnIntention(db, accountId);
  if (!own) return null;
  const today = clock.today();
  return {
    facts: tellIntention(own.intention),
    expiresOn: typeset(frenchDay(own.expiresOn)),
    consentedOn: typeset(frenchDay(own.consentedAt.slice(0, 10))),
    consent: typeset(CONSENT.sentence),
    counted: isCounted(own.expiresOn, today),
    renewable: mayRenew(own.expiresOn, today),
  };
}

/** What the form of an intention starts from, and the départements to choose from. */
export async function readIntentionForm({ place: { db } }: AppLoadContext, { accountId }: Actor) {
  const own = await findOwnIntention(db, accountId);
  return {
    given: own !== null,
    values: own ? toFormValues(own.intention) : {},
    departements: allDepartements().map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
  };
}
