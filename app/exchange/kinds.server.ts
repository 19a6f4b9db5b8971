import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { findProgrammeToReview } from "#db/moderation/texts-in-review.ts";
import { moveCriteria } from "#db/criteria/own-criteria.ts";
import { criteriaAfter, findManyCriteria } from "#db/criteria/read-criteria.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { removeOrphanedFinancers } from "#db/financers/financers.ts";
import { findNeeds, needsAfter } from "#db/needs/read-needs.ts";
import { keepNeed, moveNeed } from "#db/needs/write-need.ts";
import { removeOrphanedOrganisations } from "#db/organisations/organisations.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import type { LineRead } from "#domain/exchange/faults.ts";
import type { ImportKind } from "#domain/exchange/import.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { blockedPromises } from "#domain/needs/blocked-promises.ts";
import type { Need } from "#domain/needs/need.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";

type Named = { id: string };
type Kind = {
  read: (line: string) => LineRead<Named>;
  /** What is here under these ids, whatever its status. */
  find: (db: Queryable, ids: readonly string[]) => Promise<{ object: Named; version: number }[]>;
  /** The next objects after this id, as the format has them. */
  after: (db: Queryable, id: string, most: number) => Promise<Named[]>;
  /** Writes one that was read: published, or waiting for an operator when it seems to hold a blocked promise. */
  keep: (context: Context, tx: Queryable, object: Named) => Promise<void>;
  /** Removes imported owners that nothing speaks for any more. */
  tidy: (db: Queryable) => Promise<void>;
};

/** What differs between a file of needs and one of programmes. */
export const KINDS: Record<ImportKind, Kind> = {
  needs: {
    read: readNeedLine,
    find: async (db, ids) =>
      (await findNeeds(db, ids)).map(({ need, version }) => ({ object: need, version })),
    after: async (db, id, most) => (await needsAfter(db, id, most)).map(({ need }) => need),
    keep: (context, tx, object) => keepImportedNeed(context, tx, object as Need),
    tidy: removeOrphanedOrganisations,
  },
  criteria: {
    read: readCriteriaLine,
    find: async (db, ids) =>
      (await findManyCriteria(db, ids)).map(({ criteria, version }) => ({ object: criteria, version })),
    after: async (db, id, most) => (await criteriaAfter(db, id, most)).map(({ criteria }) => criteria),
    keep: (context, tx, object) => keepImportedProgramme(context, tx, object as Criteria),
    tidy: removeOrphanedFinancers,
  },
};

async function keepImportedProgramme(
  { clock, newId }: Context,
  tx: Queryable,
  criteria: Criteria,
): Promise<void> {
  const held = blockedPromises([criteria.title, criteria.text]).length > 0;
  const at = clock.now().toISOString();
  const open = { status: "open", publishedAt: at } as const;
  const waiting = { status: "in-review", publishedAt: null } as const;
  await keepCriteria(tx, { criteria, ...(held ? waiting : open) }, newId);
  const here = held && (await findProgrammeToReview(tx, criteria.id));
  if (here && here.status === "open") {
    const of = { financerId: here.financerId, criteriaId: criteria.id };
    await moveCriteria(tx, of, { from: "open", to: "in-review", at });
  }
}

async function keepImportedNeed({ clock, newId }: Context, tx: Queryable, need: Need): Promise<void> {
  const held = blockedPromises([need.title, need.summary, need.story]).length > 0;
  const published = { status: "published", publishedAt: clock.now().toISOString() } as const;
  const waiting = { status: "in-review", publishedAt: null } as const;
  await keepNeed(tx, { need, ...(held ? waiting : published), expiresOn: null }, newId);
  if (held) await moveNeed(tx, need.id, OPEN_NEED_STATUSES, "in-review");
}
