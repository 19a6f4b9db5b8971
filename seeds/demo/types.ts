import type { CriteriaToKeep } from "#db/criteria/write-criteria.ts";
import type { NeedToKeep } from "#db/needs/write-need.ts";
import type { ProgrammeDraft } from "#domain/criteria/programme-draft.ts";
import type { Intention } from "#domain/intentions/intention.ts";
import type { DemoMeetup } from "./meetups.ts";
import type { DemoOpening, DemoPlace } from "./places.ts";

/** A set of invented data, ready to be loaded. */
export type SeedData = {
  needs: NeedToKeep[];
  criteria: CriteriaToKeep[];
  places: DemoPlace[];
  openings: DemoOpening[];
  meetups: DemoMeetup[];
  intentions: Intention[];
  /** Programmes that are being written, by the name of their financer. */
  programmeDrafts?: { financer: string; draft: Partial<ProgrammeDraft> }[];
};
