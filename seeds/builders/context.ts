import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import type { Letter } from "#app/platform/mailer.ts";
import { newId } from "#app/platform/new-id.ts";
import type { Database } from "#db/client.ts";
import { MOST_WAITING } from "#domain/introductions/asking.ts";
import { openSearch } from "#search/open.ts";

/** A context for tests: Postgres alone, a clock that stands still, and letters that are kept in `letters`. */
export function aContext(db: Database, given: Partial<Context> = {}): Context & { letters: Letter[] } {
  const letters: Letter[] = [];
  return {
    db,
    search: openSearch(db, null),
    clock: stoppedClock("2026-11-24T09:00:00Z"),
    newId: () => newId(),
    mostWaitingIntroductions: MOST_WAITING,
    mailer: {
      link: (path) => `https://place.example${path}`,
      kept: true,
      send: async (letter) => {
        letters.push(letter);
      },
    },
    ...given,
    letters,
  };
}
