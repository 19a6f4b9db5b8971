import type { PinConflict } from "./composition-problem.ts";

/** A contradiction of pinned meetings, in a French sentence. */
export function tellPinConflict(conflict: PinConflict): string {
  switch (conflict.kind) {
    case "pin-away":
      return `Rendez-vous fixé de ${conflict.a} et ${conflict.b} : au créneau ${conflict.slot}, ${conflict.away.join(" et ")} n'est pas là.`;
    case "pin-twice":
      return `Participant ${conflict.participant} : plusieurs rendez-vous fixés au créneau ${conflict.slot}.`;
    case "pin-tables":
      return `Créneau ${conflict.slot} : ${conflict.pinned} rendez-vous fixés pour ${conflict.tables} table${conflict.tables > 1 ? "s" : ""}.`;
    case "pin-maximum":
      return `Participant ${conflict.participant} : ${conflict.pinned} rendez-vous fixés pour un maximum de ${conflict.maximum}.`;
  }
}
