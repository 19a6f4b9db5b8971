import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { latestTimetable } from "#db/meetups/timetables.ts";
import { useDatabase } from "#db/testing/database.ts";
import { INTRODUCTION_STATUSES } from "#domain/introductions/status.ts";
import { seatsTaken } from "#domain/meetups/guest.ts";
import { aContext } from "./builders/context.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./demo/accounts.ts";
import { demoData } from "./demo/demo.ts";
import { MEETUPS } from "./demo/meetups.ts";
import { DEMO_SAVED_SEARCHES } from "./demo/saved-searches.ts";
import { DEMO_SHORTLISTS } from "./demo/shortlists.ts";
import { loadAccounts } from "./load-accounts.ts";
import { loadIntroductions } from "./load-introductions.ts";
import { loadOperation } from "./load-operation.ts";
import { loadSavedSearches } from "./load-saved-searches.ts";
import { loadSetAsides } from "./load-set-asides.ts";
import { loadShortlists } from "./load-shortlists.ts";
import { loadWaves } from "./load-waves.ts";
import { loadSeeds } from "./load.ts";

/** Whoever starts the demonstration does it on any day, at any hour: these are unlike the days on which it was written. */
const MOMENTS = {
  "a night that is tomorrow in Paris, at the end of a month": "2027-02-28T23:40:00Z",
  "a Sunday morning in summer": "2027-07-04T06:10:00Z",
};

describe.each(Object.entries(MOMENTS))("%s", (_, now) => {
  const database = useDatabase();

  test("the demonstration is whole: nobody sits on another's seat, and its accounts have what to look at", {
    timeout: 180_000,
  }, async () => {
    const { db } = database();
    const context = aContext(db, { clock: stoppedClock(now) });
    await loadSeeds(context, demoData(context.clock.now()));
    await loadAccounts(context, DEMO_ACCOUNTS, DEMO_PASSWORD);
    await loadShortlists(context, DEMO_SHORTLISTS);
    await loadSavedSearches(context, DEMO_SAVED_SEARCHES);
    await loadOperation(context);
    await loadIntroductions(context);
    await loadSetAsides(context);
    await loadWaves(context);

    for (const { id } of MEETUPS) {
      const meetup = await findMeetup(db, id);
      expect(meetup, id).not.toBeNull();
      expect(seatsTaken(await guestsOf(db, id)), id).toBeLessThanOrEqual(meetup!.seats);
    }
    const today = await guestsOf(db, "rendez-vous-du-nord");
    const { meetings } = (await latestTimetable(db, "rendez-vous-du-nord"))!;
    for (const name of ["Le Fournil du Pile ou Farine", "Fondation Sillons Partagés"]) {
      const { id, status } = today.find((guest) => guest.name === name)!;
      expect(status, name).toBe("accepted");
      expect(meetings.filter(({ a, b }) => a === id || b === id).length, name).toBeGreaterThan(0);
    }
    const statuses = await db.execute(sql`select distinct status from introductions`);
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([...INTRODUCTION_STATUSES].toSorted());
    const told = await db.execute<{ email: string }>(
      sql`select distinct email from notifications join accounts on accounts.id = account_id where event = 'new-needs'`,
    );
    expect(told.map(({ email }) => email)).toContain("financeur@demo.example");
  });
});
