import { alone } from "#db/alone.ts";
import type { IndexedKind } from "#db/index-states/index-states.ts";
import type { MeilisearchEngine } from "#search/meilisearch/engine.ts";
import type { Context } from "#app/platform/context.ts";
import { catchUpWithin, INDEX } from "./catch-up.server.ts";
import { indexDocuments } from "./index-documents.server.ts";

/** Builds both indexes anew beside those in use and swaps them, then catches up with what changed meanwhile. Gives how many documents each holds. */
export const reindex = (context: Context, index: MeilisearchEngine): Promise<Record<IndexedKind, number>> =>
  alone(context.db, INDEX, async () => {
    const needs = await index.rebuild("needs", indexDocuments(context, "needs"));
    const criteria = await index.rebuild("criteria", indexDocuments(context, "criteria"));
    await catchUpWithin(context);
    return { needs, criteria };
  });
