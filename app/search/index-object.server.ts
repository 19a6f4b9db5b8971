import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { noteIndexed, noteRemoved } from "#db/index-states/index-states.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import type { Context } from "#app/platform/context.ts";

/** Puts a need into the index as it is now, or takes it out when it is open no more. Fails, to be tried again, while the engine is down. */
export async function indexNeed({ db, search }: Context, id: string): Promise<void> {
  const record = await findOpenNeed(db, id);
  if (record) {
    await search.putNeeds([{ value: record.need, version: record.version }]);
    await noteIndexed(db, "needs", id, record.version);
  } else {
    await search.remove("needs", [id]);
    await noteRemoved(db, "needs", [id]);
  }
}

/** The same for a programme. */
export async function indexCriteria({ db, search }: Context, id: string): Promise<void> {
  const record = await findOpenCriteria(db, id);
  if (record) {
    await search.putCriteria([{ value: record.criteria, version: record.version }]);
    await noteIndexed(db, "criteria", id, record.version);
  } else {
    await search.remove("criteria", [id]);
    await noteRemoved(db, "criteria", [id]);
  }
}
