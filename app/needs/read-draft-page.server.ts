import type { Context } from "#app/platform/context.ts";
import { problem } from "#app/http/problem.ts";
import { findDraft } from "#db/needs/need-drafts.ts";
import { detailsOf, findOwnNeed, needExists } from "#db/needs/own-needs.ts";
import { findNeedOrganisation } from "#db/organisations/read-organisation.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { type DraftFault, draftFaults } from "#domain/needs/draft-faults.ts";
import type { NeedOrganisation } from "#domain/needs/need.ts";
import { emptyDraft, type NeedDraft } from "#domain/needs/need-draft.ts";
import { draftOf, unknownTerritories } from "#domain/needs/read-draft.ts";
import { EDITABLE_NEED_STATUSES, type NeedStatus } from "#domain/needs/status.ts";
import { isNewNeedId } from "./save-need-step.server.ts";

/** A need as its organisation is writing it: what is kept, what keeps it from being published, what is published of it. */
export type DraftPage = {
  needId: string;
  draft: NeedDraft;
  /** 0: nothing was saved yet. */
  version: number;
  savedAt: string | null;
  savedBy: string | null;
  faults: DraftFault[];
  organisation: NeedOrganisation;
  /** Null: it was never published. */
  status: NeedStatus | null;
};

/** Throws a problem when the need is not this organisation's, or is over. */
export async function readDraftPage(
  { db, clock }: Context,
  actor: ActorOf<"organisation">,
  needId: string,
): Promise<DraftPage> {
  const of = { organisationId: actor.active.structureId, needId };
  const [kept, own, organisation] = await Promise.all([
    findDraft(db, of),
    findOwnNeed(db, of),
    findNeedOrganisation(db, of.organisationId),
  ]);
  const begun = kept !== null || own !== null;
  if (!organisation || (!begun && (!isNewNeedId(needId) || (await needExists(db, needId))))) {
    throw problem("own-need-not-found");
  }
  if (kept?.givenUpAt || (own && !EDITABLE_NEED_STATUSES.includes(own.status))) throw problem("need-is-over");
  const published = own && draftOf({ need: own.need, details: await detailsOf(db, own) });
  const draft = kept?.draft ?? published ?? emptyDraft();
  return {
    needId,
    draft,
    version: kept?.version ?? 0,
    savedAt: kept?.savedAt ?? null,
    savedBy: kept?.savedBy ?? null,
    faults: [
      ...draftFaults(draft, { legalForm: organisation.legalForm, today: clock.today() }),
      ...unknownTerritories(draft),
    ],
    organisation,
    status: own?.status ?? null,
  };
}
