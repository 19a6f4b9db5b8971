import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { expiryOf } from "#app/accounts/expiry.ts";
import { limitTries } from "#app/accounts/limit-tries.server.ts";
import { type CommuneProblem, findCommune } from "#app/territories/find-commune.ts";
import { addInvitation } from "#db/accounts/invitations.ts";
import { keepPlace } from "#db/places/places.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import { done, type Result } from "#domain/result.ts";
import type { PlaceProposal } from "./place-form.ts";

/** Anybody proposes a place: its host is written to, and opens it or does nothing; an operator may open it too. */
export async function proposePlace(
  context: Context,
  { hostEmail, communeCode, ...said }: PlaceProposal,
  address: string,
): Promise<Result<null, CommuneProblem | TooManyTries>> {
  const commune = findCommune({ commune: said.commune, communeCode });
  if (!commune.ok) return commune;
  const allowed = await limitTries(context, "propose", { person: hostEmail, address });
  if (!allowed.ok) return allowed;
  const { db, newId, clock } = context;
  const [placeId, invitationId] = [newId(), newId()];
  await db.transaction(async (tx) => {
    await keepPlace(tx, { ...said, id: placeId, commune: commune.value });
    await addInvitation(tx, {
      id: invitationId,
      kind: "place",
      structureId: placeId,
      email: hostEmail,
      role: "responsable",
      invitedBy: null,
      expiresAt: expiryOf("invitation", clock),
    });
    await addMail(context, tx, "place-proposed", { invitationId });
  });
  return done(null);
}
