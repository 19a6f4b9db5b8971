import { MARKS } from "#domain/meetups/presence.ts";
import { type DayMark, marksSchema } from "./day-marks.ts";

/** The note of a single button, or everything that waited on a phone; null when it cannot be read. */
export function readMarks(form: FormData, now: Date): DayMark[] | null {
  const read = marksSchema.safeParse(sentMarks(form, now));
  return read.success ? read.data : null;
}

function sentMarks(form: FormData, now: Date): unknown {
  const waiting = form.get("marks");
  if (typeof waiting === "string") {
    try {
      return JSON.parse(waiting);
    } catch {
      return null;
    }
  }
  const mark = MARKS.find((one) => form.has(one));
  return mark ? [{ mark, ...readButton(String(form.get(mark))), at: now.toISOString() }] : null;
}

/** A button's value is its guest, with a slot for whoever comes late or leaves early. */
export function readButton(value: string): { guestId: string; slot: number | null } {
  const [guestId = "", slot] = value.split(" ");
  return { guestId, slot: slot === undefined ? null : Number(slot) };
}
