import { randomBytes } from "node:crypto";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import type { SearchEngine } from "#search/engine.ts";
import { meilisearchEngine } from "#search/meilisearch/engine.ts";
import { type ReachedMeilisearch, reachMeilisearch } from "./throw-away.ts";

/** Where a bare request reaches the same indexes: their names follow `prefix`. */
export type FilledMeilisearch = {
  engine: SearchEngine;
  server: ReachedMeilisearch;
  prefix: string;
  close: () => Promise<void>;
};

/** Milliseconds. A command would rather wait than be served by the other engine. */
const PATIENCE = 60_000;

/**
 * Meilisearch with these needs and programmes, in indexes of this command alone that are removed on closing: the server
 * may be one that others use. Null: there is none here.
 */
export async function openFilledMeilisearch(
  needs: readonly Need[],
  criteria: readonly Criteria[],
): Promise<FilledMeilisearch | null> {
  const server = await reachMeilisearch();
  if (!server) return null;
  const prefix = `command_${randomBytes(4).toString("hex")}_`;
  const engine = meilisearchEngine({ ...server, prefix, timeout: PATIENCE });
  await engine.prepare();
  const [publishedAt, moneyAllows, riskIfNotFound] = [null, null, null];
  await engine.putNeeds(
    needs.map((need) => ({ need, version: 1, publishedAt, moneyAllows, riskIfNotFound })),
  );
  await engine.putCriteria(
    criteria.map((one) => ({ criteria: one, version: 1, publishedAt, verified: false })),
  );
  const close = async () => {
    await engine.dispose();
    await server.close();
  };
  return { engine, server, prefix, close };
}
