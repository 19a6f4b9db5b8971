import { paths } from "#app/http/paths.ts";
import type { Context } from "#app/platform/context.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { introductionsAbout } from "#db/introductions/read-introductions.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { type Actor, isOfASide } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { OPEN_INTRODUCTION_STATUSES } from "#domain/introductions/status.ts";
import { partyOf } from "./introduction-actor.ts";
import { STATUS_LABELS } from "./tell-introduction.ts";
import { tellProblem } from "./tell-problem.ts";

/** What stands under a letter for whoever may ask for an introduction: the way to ask, the one there is, or why not here. */
export type AskTold = { sentence: string | null; to: string | null; label: string | null };

/** For each programme that a need's organisation reads a letter of; null for anybody else. */
export async function tellAsksOfNeed(
  { db }: Context,
  actor: Actor | null,
  { need, organisationId }: NeedRecord,
): Promise<((criteria: CriteriaRecord) => AskTold) | null> {
  if (!isOfASide(actor) || actor.active.structureId !== organisationId) return null;
  if (!may(actor, "act-on-introductions")) return null;
  const begun = await introductionsAbout(db, partyOf(actor), { needId: need.id });
  return ({ criteria, financerId, contactPolicy }) =>
    openOne(begun.findLast((one) => one.financerId === financerId)) ??
    closedDoor(contactPolicy) ??
    ask({ besoin: need.id, programme: criteria.id });
}

/** For each need that a programme's financer reads a letter of; null for anybody else. */
export async function tellAsksOfProgramme(
  { db }: Context,
  actor: Actor | null,
  { criteria, financerId }: CriteriaRecord,
): Promise<((need: NeedRecord) => AskTold) | null> {
  if (!isOfASide(actor) || actor.active.structureId !== financerId) return null;
  if (!may(actor, "act-on-introductions")) return null;
  const begun = await introductionsAbout(db, partyOf(actor), { criteriaId: criteria.id });
  return ({ need }) =>
    openOne(begun.findLast((one) => one.needId === need.id)) ??
    ask({ besoin: need.id, programme: criteria.id });
}

/** On the page of another's need or programme: how one asks, or what to do to be able to. Savers are never asked to. */
export function tellAskHere(
  actor: Actor | null,
  about: { besoin: string; organisationId: string } | { programme: string; financerId: string },
): AskTold | null {
  const asks = "besoin" in about ? ("financer" as const) : ("organisation" as const);
  if (!actor) {
    return {
      sentence:
        asks === "financer"
          ? "Vous financez ? Ouvrez un compte pour demander à rencontrer cette organisation."
          : "Votre organisation cherche ? Ouvrez un compte, écrivez votre besoin, et demandez à rencontrer ce financeur.",
      to: paths.signUp({ role: asks === "financer" ? "financer" : "organisation" }),
      label: "Ouvrir un compte",
    };
  }
  if (actor.active?.kind !== asks || !may(actor, "act-on-introductions")) return null;
  return ask("besoin" in about ? { besoin: about.besoin } : { programme: about.programme });
}

const ask = (about: { besoin?: string; programme?: string }): AskTold => ({
  sentence: null,
  to: paths.newIntroduction(about),
  label: "Demander une mise en relation",
});

function openOne(one: { id: string; status: keyof typeof STATUS_LABELS } | undefined): AskTold | null {
  if (!one || !OPEN_INTRODUCTION_STATUSES.includes(one.status)) return null;
  const sentence = `Mise en relation : ${STATUS_LABELS[one.status].toLowerCase()}.`;
  return { sentence, to: paths.introduction(one.id), label: "La voir" };
}

function closedDoor(policy: CriteriaRecord["contactPolicy"]): AskTold | null {
  if (policy === "open") return null;
  const kind = policy === "through-place" ? ("contact-through-place" as const) : ("contact-by-call" as const);
  const place =
    policy === "through-place" ? { to: paths.places(), label: "Les lieux" } : { to: null, label: null };
  return { sentence: tellProblem({ kind }), ...place };
}
