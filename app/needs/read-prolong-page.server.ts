import type { Context } from "#app/platform/context.ts";
import { problem } from "#app/http/problem.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findOwnNeed } from "#db/needs/own-needs.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { mayProlong } from "#domain/needs/status.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";

/** A need that may be shown for another year: until when it is shown, and whether it is time. */
export async function readProlongPage(
  { db, clock }: Context,
  actor: ActorOf<"organisation">,
  needId: string,
) {
  const own = await findOwnNeed(db, { organisationId: actor.active.structureId, needId });
  if (!own) throw problem("own-need-not-found");
  const { status, expiresOn } = own;
  const expired = status === "expired";
  const day = expiresOn && frenchDay(expiresOn);
  return {
    needId,
    title: typeset(own.need.title),
    expires: day && (expired ? `Il n’est plus montré depuis le ${day}.` : `Il est montré jusqu’au ${day}.`),
    possible: expired || mayProlong(own, clock.today()),
  };
}
