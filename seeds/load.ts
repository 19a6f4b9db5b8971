import { sql } from "drizzle-orm";
import { tellEverythingChanged } from "#app/jobs/tell-change.server.ts";
import { countSaversAnew } from "#app/intentions/count-savers.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findStructureByName } from "#db/accounts/structures.ts";
import { addProgrammeDraft } from "#db/criteria/programme-drafts.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { addIntention } from "#db/intentions/intentions.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { countOpen } from "#db/pairings/count-open.ts";
import { addOpening } from "#db/places/openings.ts";
import { keepPlace } from "#db/places/places.ts";
import { CONSENT } from "#domain/intentions/consent.ts";
import { emptyProgramme } from "#domain/criteria/programme-draft.ts";
import { slugOf } from "./demo/story.ts";
import { loadMeetups } from "./load-meetups.ts";
import type { SeedData } from "./demo/types.ts";

/** Loads a set of invented data, whole or not at all; twice changes nothing. */
export async function loadSeeds(
  context: Context,
  { needs, criteria, places, openings, meetups, intentions, programmeDrafts = [] }: SeedData,
): Promise<void> {
  const { db, clock, newId } = context;
  const consentVersion = CONSENT.version;
  const consentedAt = clock.now().toISOString();
  const expiresOn = new Date(clock.now().getTime() + 365 * 86_400_000).toISOString().slice(0, 10);
  await db.transaction(async (tx) => {
    for (const need of needs) await keepNeed(tx, need, newId);
    for (const one of criteria) await keepCriteria(tx, one, newId);
    for (const place of places) await keepPlace(tx, place);
    for (const opening of openings) await addOpening(tx, opening);
    for (const [rank, intention] of intentions.entries()) {
      await addIntention(tx, intention, { id: `intention-${rank}`, consentVersion, consentedAt, expiresOn });
    }
    for (const { financer, draft } of programmeDrafts) {
      const found = await findStructureByName(tx, "financer", financer);
      if (!found) continue;
      const criteriaId = `brouillon-${slugOf(draft.title ?? "")}`;
      const whole = { ...emptyProgramme(), ...draft };
      const saving = { financerId: found.structureId, criteriaId, savedAt: consentedAt, savedBy: null };
      await addProgrammeDraft(tx, { ...saving, draft: whole });
    }
    await tellEverythingChanged(tx);
  });
  await loadMeetups(context, meetups);
  await countSaversAnew({ db, clock });
  await db.execute(sql`analyze`);
}

/** Has nothing been published here yet? */
export async function isEmpty({ db }: Context): Promise<boolean> {
  return (await countOpen(db, "needs")) + (await countOpen(db, "criteria")) === 0;
}
