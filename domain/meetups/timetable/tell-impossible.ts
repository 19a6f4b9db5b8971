import type { Id } from "./fields.ts";
import type { Impossible } from "./impossible.ts";
import type { Instance } from "./instance.ts";

/** A contradiction as the command prints it: with the file's own identifiers, slots numbered from 1, and its sentence. */
export type ToldConstraint = {
  constraint: Impossible["kind"];
  participants: Id[];
  meetings: Id[];
  slots?: number[];
  message: string;
};

/** Each contradiction with the identifiers of the instance, and in a French sentence. */
export function tellImpossible(
  instance: Pick<Instance, "participants" | "meetings" | "tables" | "slots">,
  reasons: readonly Impossible[],
): { constraints: ToldConstraint[]; sentences: string[] } {
  const constraints = reasons.map((reason) => tell(instance, reason));
  return { constraints, sentences: constraints.map(({ message }) => message) };
}

function tell(
  { participants, meetings }: Pick<Instance, "participants" | "meetings">,
  reason: Impossible,
): ToldConstraint {
  const constraint = reason.kind;
  const meetingIds = (numbers: number[]) => numbers.map((meeting) => meetings[meeting]!.id);
  const slots = (numbers: number[]) => numbers.map((slot) => slot + 1);
  switch (reason.kind) {
    case "no-slot": {
      const meeting = meetings[reason.meeting]!;
      const [a, b] = meeting.participants;
      const when =
        meeting.session === "any" ? "" : meeting.session === "morning" ? " le matin" : " l'après-midi";
      const message = `Rendez-vous ${meeting.id} : ${a} et ${b} n'ont aucun créneau libre en commun${when}.`;
      return { constraint, participants: [a, b], meetings: [meeting.id], slots: [], message };
    }
    case "person": {
      const { id } = participants[reason.person]!;
      const free = slots(reason.slots);
      const message = `Participant ${id} : ${reason.meetings.length} rendez-vous pour ${among(free)}.`;
      return { constraint, participants: [id], meetings: meetingIds(reason.meetings), slots: free, message };
    }
    case "tables": {
      const free = slots(reason.slots);
      const places = free.length * reason.tables;
      const message = `Tables : ${reason.meetings.length} rendez-vous pour ${places} place${places > 1 ? "s" : ""}, avec ${reason.tables} table${reason.tables > 1 ? "s" : ""} et ${among(free)}.`;
      return { constraint, participants: [], meetings: meetingIds(reason.meetings), slots: free, message };
    }
    case "together": {
      const people = reason.people.map((person) => participants[person]!.id);
      const held = meetingIds(reason.meetings);
      const why = reason.tablesMatter ? " et les tables" : "";
      const least = reason.least ? " ; en retirer un seul suffit pour eux" : "";
      const message = `Ces ${held.length} rendez-vous ne tiennent pas ensemble avec les disponibilités de leurs participants${why}${least} : ${held.join(", ")}.`;
      return { constraint, participants: people, meetings: held, message };
    }
    case "breaks": {
      const message = `Il y a des emplois du temps, mais dans aucun les pauses de deux participants ne diffèrent de ${reason.maxBreakGap} au plus (maxBreakGap).`;
      return { constraint, participants: [], meetings: [], message };
    }
  }
}

const among = (slots: number[]): string =>
  slots.length === 0
    ? "aucun créneau possible"
    : `${slots.length} créneau${slots.length > 1 ? "x" : ""} possible${slots.length > 1 ? "s" : ""} (${slots.join(", ")})`;
