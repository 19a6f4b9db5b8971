import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { noteIndexed, noteRemoved } from "#db/index-states/index-states.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * Puts a need into the index as it is now, or takes it out when it is open no more. Fails, to be tried again, while the engine
 * is down. Looks again afterwards: of two workers that put two versions at once, whichever ends last has seen the latest.
 */
export async function indexNeed({ db, search }: Context, id: string): Promise<void> {
  for (let record = await findOpenNeed(db, id); ; ) {
    if (record) {
      await search.putNeeds([record]);
      await noteIndexed(db, "needs", id, record.version);
    } else {
      await search.remove("needs", [id]);
      await noteRemoved(db, "needs", [id]);
    }
    const latest = await findOpenNeed(db, id);
    if (latest?.version === record?.version) return;
    record = latest;
  }
}

/** The same for a programme. */
export async function indexCriteria({ db, search }: Context, id: string): Promise<void> {
  for (let record = await findOpenCriteria(db, id); ; ) {
    if (record) {
      await search.putCriteria([record]);
      await noteIndexed(db, "criteria", id, record.version);
    } else {
      await search.remove("criteria", [id]);
      await noteRemoved(db, "criteria", [id]);
    }
    const latest = await findOpenCriteria(db, id);
    if (latest?.version === record?.version) return;
    record = latest;
  }
}
