import { z } from "zod";

/** What a host notes of a guest at the door, one tap each. */
export const MARKS = ["here", "absent", "left", "not-here"] as const;
export type Mark = (typeof MARKS)[number];

/**
 * What was noted while there was no connection, sent later. `at` is when it was noted: of two notes of one guest the later
 * stands, and whoever sent the other is told.
 */
export const marksSchema = z
  .array(
    z.object({
      guestId: z.string().min(1).max(80),
      mark: z.enum(MARKS),
      at: z.iso.datetime(),
    }),
  )
  .max(500);
export type DayMark = z.output<typeof marksSchema>[number];
