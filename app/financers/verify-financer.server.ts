import { recordAct } from "#app/administration/record-act.server.ts";
import { tellCriteriaChanged } from "#app/jobs/tell-change.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { structureMembersToTell } from "#db/accounts/structure-members.ts";
import type { Queryable } from "#db/client.ts";
import { refreshCriteriaOf } from "#db/criteria/write-criteria.ts";
import { addFinancerCheck, lockFinancer } from "#db/financers/financer-checks.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import {
  monthsAfter,
  VERIFICATION_METHOD_LABELS,
  type VerificationMethod,
  VERIFIED_FOR_MONTHS,
} from "#domain/financers/verification.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";

export type VerifyProblem =
  | { kind: "financer-not-found" }
  | { kind: "day-to-come" }
  | { kind: "day-too-old" }
  | { kind: "not-verified" };

type Check = {
  financerId: string;
  methods: readonly VerificationMethod[];
  /** An ISO day. */
  checkedOn: string;
  note: string | null;
};

/**
 * An operator has made sure who this financer is: from now on it reads what verified financers read. Again is a renewal. It
 * is told to its members, and says nothing of quality.
 */
export async function verifyFinancer(
  context: Context,
  operator: Actor,
  { financerId, methods, checkedOn, note }: Check,
): Promise<Result<null, VerifyProblem>> {
  const today = context.clock.today();
  if (checkedOn > today) return refused({ kind: "day-to-come" });
  const againOn = monthsAfter(checkedOn, VERIFIED_FOR_MONTHS);
  if (againOn <= today) return refused({ kind: "day-too-old" });
  const said = methods.map((method) => VERIFICATION_METHOD_LABELS[method]).join(", ");
  return context.db.transaction(async (tx) => {
    const financer = await lockFinancer(tx, financerId);
    if (!financer) return refused({ kind: "financer-not-found" });
    const check = { financerId, methods, checkedOn, againOn, note };
    await keep(context, tx, operator, { ...check, outcome: "verified" }, said);
    await recordAct(context, tx, operator, {
      act: "financer-verified",
      subject: "financer",
      subjectId: financerId,
      title: financer.name,
      note: [`${said}, le ${frenchDay(checkedOn)}.`, note].filter(Boolean).join("\n"),
    });
    return done(null);
  });
}

/** An operator takes the verification back, and says why: from now on this financer reads what everybody reads. */
export async function revokeFinancer(
  context: Context,
  operator: Actor,
  { financerId, note }: { financerId: string; note: string },
): Promise<Result<null, VerifyProblem>> {
  return context.db.transaction(async (tx) => {
    const financer = await lockFinancer(tx, financerId);
    if (!financer) return refused({ kind: "financer-not-found" });
    if (!financer.verified) return refused({ kind: "not-verified" });
    const check = { financerId, methods: [], checkedOn: context.clock.today(), againOn: null, note };
    await keep(context, tx, operator, { ...check, outcome: "revoked" }, "");
    await recordAct(context, tx, operator, {
      act: "financer-revoked",
      subject: "financer",
      subjectId: financerId,
      title: financer.name,
      note,
    });
    return done(null);
  });
}

async function keep(
  context: Context,
  tx: Queryable,
  { accountId }: Actor,
  check: Check & { againOn: string | null; outcome: "verified" | "revoked" },
  said: string,
): Promise<void> {
  const { clock, newId } = context;
  const [checkId, at] = [newId(), clock.now().toISOString()];
  await addFinancerCheck(tx, { ...check, id: checkId, at, byAccount: accountId }, { said });
  // The search tells who is verified.
  for (const criteriaId of await refreshCriteriaOf(tx, check.financerId))
    await tellCriteriaChanged(tx, criteriaId);
  const { financerId } = check;
  for (const member of await structureMembersToTell(tx, { kind: "financer", structureId: financerId })) {
    await addMail(context, tx, "financer-checked", { financerId, checkId, accountId: member.accountId });
  }
}
