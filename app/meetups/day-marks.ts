import { z } from "zod";
import { MARKS } from "#domain/meetups/presence.ts";

/**
 * What was noted while there was no connection, sent later. `at` is when it was noted: of two notes of one guest the later
 * stands, and whoever sent the other is told. `slot`, from 0, goes with a late arrival and an early leave.
 */
export const marksSchema = z
  .array(
    z
      .object({
        guestId: z.string().min(1).max(80),
        mark: z.enum(MARKS),
        slot: z.int().min(0).max(200).nullable().default(null),
        at: z.iso.datetime(),
      })
      .refine(({ mark, slot }) => (slot !== null) === (mark === "late" || mark === "leaving")),
  )
  .max(500);
export type DayMark = z.output<typeof marksSchema>[number];
