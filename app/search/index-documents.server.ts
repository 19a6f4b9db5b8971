import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import { type IndexedKind, openVersions } from "#db/index-states/index-states.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { criteriaDocument, needDocument } from "#search/meilisearch/documents.ts";
import type { Context } from "#app/platform/context.ts";

const BATCH = 1_000;

export type IndexDocument = ReturnType<typeof needDocument> | ReturnType<typeof criteriaDocument>;

/** Everything that an index is to hold, as Postgres has it now, in batches. */
export async function* indexDocuments(
  { db }: Pick<Context, "db">,
  kind: IndexedKind,
): AsyncGenerator<IndexDocument[]> {
  const ids = [...(await openVersions(db, kind)).keys()];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    yield kind === "needs"
      ? (await findOpenNeeds(db, batch)).map(needDocument)
      : (await findManyOpenCriteria(db, batch)).map(criteriaDocument);
  }
}
