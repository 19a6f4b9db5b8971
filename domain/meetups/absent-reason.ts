import type { Guest } from "./guest.ts";
import type { PlannedMeeting } from "./timetable-input.ts";

export type AbsentReason = "not-together" | "first-full" | "second-full" | "tables-full" | "others-first";

/**
 * Why two who could meet do not, as far as it may be told: a "pas cette fois" is nobody's to read, so it is told like the
 * meetings that others came before.
 */
export function absentReason(
  first: Pick<Guest, "id" | "unavailable">,
  second: Pick<Guest, "id" | "unavailable">,
  { meetings, slots, tables }: { meetings: readonly PlannedMeeting[]; slots: number; tables: number },
): AbsentReason {
  const all = Array.from({ length: slots }, (_, slot) => slot);
  const there = ({ unavailable }: Pick<Guest, "unavailable">) =>
    all.filter((slot) => !unavailable.includes(slot));
  const together = there(first).filter((slot) => there(second).includes(slot));
  if (together.length === 0) return "not-together";
  const busy = (id: string) => meetings.filter(({ a, b }) => a === id || b === id).map(({ slot }) => slot);
  const freeOf = (guest: Pick<Guest, "id" | "unavailable">) =>
    there(guest).filter((slot) => !busy(guest.id).includes(slot));
  if (freeOf(first).length === 0) return "first-full";
  if (freeOf(second).length === 0) return "second-full";
  const taken = (slot: number) => meetings.filter((one) => one.slot === slot).length;
  const open = freeOf(first).filter((slot) => freeOf(second).includes(slot));
  return open.length > 0 && open.every((slot) => taken(slot) >= tables) ? "tables-full" : "others-first";
}
