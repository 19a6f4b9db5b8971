import { recordAct } from "#app/administration/record-act.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addQualityCheck, removeQualityChecks } from "#db/organisations/checked-qualities.ts";
import { findNeedOrganisation } from "#db/organisations/read-organisation.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { Quality } from "#domain/vocabulary/codes.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { qualityLabel } from "#domain/vocabulary/qualities.ts";

export type VerifyQualityProblem =
  | { kind: "organisation-not-found" }
  | { kind: "not-declared" }
  | { kind: "day-to-come" }
  | { kind: "not-verified" };

type Check = { organisationId: string; quality: Quality; checkedOn: string; proof: string };

/** An operator has read the proof of a quality that an organisation declares: it is verified, that one alone. Source: requirement 19. */
export async function verifyQuality(
  context: Context,
  operator: Actor,
  { organisationId, quality, checkedOn, proof }: Check,
): Promise<Result<null, VerifyQualityProblem>> {
  const { clock, newId } = context;
  if (checkedOn > clock.today()) return refused({ kind: "day-to-come" });
  return context.db.transaction(async (tx) => {
    const organisation = await findNeedOrganisation(tx, organisationId);
    if (!organisation) return refused({ kind: "organisation-not-found" as const });
    if (!organisation.qualities?.includes(quality)) return refused({ kind: "not-declared" as const });
    const at = clock.now().toISOString();
    const check = { organisationId, quality, checkedOn, proof, at };
    await addQualityCheck(tx, { id: newId(), ...check, byAccount: operator.accountId });
    await recordAct(context, tx, operator, {
      act: "quality-verified",
      subject: "organisation",
      subjectId: organisationId,
      title: organisation.name,
      note: `${qualityLabel(quality)}, le ${frenchDay(checkedOn)}.\n${proof}`,
    });
    return done(null);
  });
}

/** An operator takes it back: the quality is declared only, again. */
export async function revokeQuality(
  context: Context,
  operator: Actor,
  of: { organisationId: string; quality: Quality },
): Promise<Result<null, VerifyQualityProblem>> {
  return context.db.transaction(async (tx) => {
    const organisation = await findNeedOrganisation(tx, of.organisationId);
    if (!organisation) return refused({ kind: "organisation-not-found" as const });
    if (!(await removeQualityChecks(tx, of))) return refused({ kind: "not-verified" as const });
    await recordAct(context, tx, operator, {
      act: "quality-revoked",
      subject: "organisation",
      subjectId: of.organisationId,
      title: organisation.name,
      note: qualityLabel(of.quality),
    });
    return done(null);
  });
}
