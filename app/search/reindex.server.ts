import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import { type IndexedKind, openVersions } from "#db/index-states/index-states.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { criteriaDocument, needDocument } from "#search/meilisearch/documents.ts";
import type { MeilisearchEngine } from "#search/meilisearch/engine.ts";
import type { Context } from "#app/platform/context.ts";
import { catchUp } from "./catch-up.server.ts";

const BATCH = 1_000;

/** Builds both indexes anew beside those in use and swaps them, then catches up with what changed meanwhile. Gives how many documents each holds. */
export async function reindex(
  context: Context,
  index: MeilisearchEngine,
): Promise<Record<IndexedKind, number>> {
  const needs = await index.rebuild("needs", documents(context, "needs"));
  const criteria = await index.rebuild("criteria", documents(context, "criteria"));
  await catchUp(context);
  return { needs, criteria };
}

async function* documents({ db }: Context, kind: IndexedKind): AsyncGenerator<object[]> {
  const ids = [...(await openVersions(db, kind)).keys()];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    yield kind === "needs"
      ? (await findOpenNeeds(db, batch)).map(({ need, version }) => needDocument({ value: need, version }))
      : (await findManyOpenCriteria(db, batch)).map(({ criteria, version }) =>
          criteriaDocument({ value: criteria, version }),
        );
  }
}
