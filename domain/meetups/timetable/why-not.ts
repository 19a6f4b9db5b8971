import type { Meeting } from "./compose.ts";
import type { MeetupEvent } from "./event.ts";
import { type Id, MOST_SLOTS } from "./fields.ts";
import { pairKey } from "./event.ts";

/**
 * Why a pair does not meet. Every reason that holds is given, the ones that nothing could change first:
 * `not-a-pair`, `veto`, `no-common-slot`, `full` (someone has its maximum), `busy` (each slot in common is taken by one or the
 * other), `no-table` (a slot in common is free for both, and every table of it taken), `less-weight` (it would have fit, and
 * what was kept meets more minimums or weighs more).
 */
export type Absence =
  | { kind: "not-a-pair" }
  | { kind: "veto" }
  | { kind: "no-common-slot" }
  | { kind: "full"; participant: Id; maximum: number }
  | { kind: "busy" }
  | { kind: "no-table"; slots: number[] }
  | { kind: "less-weight" };

/** Why two people do not meet in this timetable; empty when they do. */
export function whyNot(
  { participants, pairs, tables, slots }: Pick<MeetupEvent, "participants" | "pairs" | "tables" | "slots">,
  meetings: readonly Meeting[],
  { a, b }: { a: Id; b: Id },
): Absence[] {
  const key = pairKey(a, b);
  if (meetings.some((one) => pairKey(one.a, one.b) === key)) return [];
  const pair = pairs.find((one) => pairKey(one.a, one.b) === key);
  const parties = [a, b].map((id) => participants.find((one) => one.id === id));
  const [first, second] = parties;
  if (!pair || !first || !second) return [{ kind: "not-a-pair" }];
  if (pair.veto) return [{ kind: "veto" }];
  const common = Array.from({ length: Math.min(slots, MOST_SLOTS) }, (_, slot) => slot + 1).filter(
    (slot) => !first.unavailable.includes(slot) && !second.unavailable.includes(slot),
  );
  if (common.length === 0) return [{ kind: "no-common-slot" }];
  const reasons: Absence[] = [];
  const own = (id: Id) => meetings.filter((one) => one.a === id || one.b === id);
  for (const { id, maximum } of [first, second]) {
    if (own(id).length >= maximum) reasons.push({ kind: "full", participant: id, maximum });
  }
  const taken = new Set([...own(a), ...own(b)].map(({ slot }) => slot));
  const free = common.filter((slot) => !taken.has(slot));
  const withTable = free.filter((slot) => meetings.filter((one) => one.slot === slot).length < tables);
  if (free.length === 0) reasons.push({ kind: "busy" });
  else if (withTable.length === 0) reasons.push({ kind: "no-table", slots: free });
  return reasons.length > 0 ? reasons : [{ kind: "less-weight" }];
}

/**
 * A reason in a French sentence that both may read: a veto is told as nothing more than that the meeting is not planned.
 * Names are those that the reader is shown.
 */
export function tellAbsence(absence: Absence, nameOf: (id: Id) => string): string {
  switch (absence.kind) {
    case "not-a-pair":
    case "veto":
      return "Ce rendez-vous n'a pas été prévu pour cette rencontre.";
    case "no-common-slot":
      return "Les deux ne sont jamais là au même créneau.";
    case "full":
      return `${nameOf(absence.participant)} a déjà ${absence.maximum} rendez-vous, son maximum.`;
    case "busy":
      return "À chaque créneau où les deux sont là, l'un ou l'autre a déjà un rendez-vous.";
    case "no-table":
      return `Toutes les tables sont prises aux créneaux libres pour les deux (${absence.slots.join(", ")}).`;
    case "less-weight":
      return "D'autres rendez-vous, qui correspondent davantage ou qui tiennent un minimum promis, ont pris la place.";
  }
}
