import { addJob } from "#db/jobs/add-job.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.ts";
import { openSearch, type Search } from "#search/open.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { type Mailer, openMailer } from "./mailer.ts";
import { newId } from "./new-id.ts";

/** What use-cases and readings work with. Built once for a process. */
export type Context = {
  db: Database;
  search: Search;
  mailer: Mailer;
  clock: Clock;
  newId: () => string;
  /** How many requests for an introduction one structure may have waiting. */
  mostWaitingIntroductions: number;
};

export function buildContext({ databaseUrl, meilisearch, mail, mostWaitingIntroductions }: Config): Context {
  const db = openDatabase(databaseUrl);
  const search = openSearch(db, meilisearch);
  // What changed while it was away is put at once, rather than at the next check.
  search.onRecovery(() => {
    addJob(db, "catch-up-index", {}, { key: "catch-up-index all" }).catch((error: unknown) =>
      console.error("catch-up-index", error),
    );
  });
  return {
    db,
    search,
    mailer: openMailer(mail),
    clock: systemClock,
    newId: () => newId(),
    mostWaitingIntroductions,
  };
}

export const closeContext = ({ db }: Context): Promise<void> => closeDatabase(db);
