import type { IndexedKind } from "#db/index-states/index-states.ts";
import type { MeilisearchEngine } from "#search/meilisearch/engine.ts";
import type { Context } from "#app/platform/context.ts";
import { catchUp } from "./catch-up.server.ts";
import { indexDocuments } from "./index-documents.server.ts";

/** Builds both indexes anew beside those in use and swaps them, then catches up with what changed meanwhile. Gives how many documents each holds. */
export async function reindex(
  context: Context,
  index: MeilisearchEngine,
): Promise<Record<IndexedKind, number>> {
  const needs = await index.rebuild("needs", indexDocuments(context, "needs"));
  const criteria = await index.rebuild("criteria", indexDocuments(context, "criteria"));
  await catchUp(context);
  return { needs, criteria };
}
