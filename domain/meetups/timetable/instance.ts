import { z } from "zod";
import { type Fault, type LineRead, readValue } from "#domain/exchange/faults.ts";
import {
  held,
  heldList,
  type Id,
  id,
  idsOf,
  isId,
  MOST_MEETINGS,
  MOST_PEOPLE,
  MOST_SLOTS,
  MOST_TABLES,
  repeatedIds,
  slotNumbers,
  slotsBeyond,
} from "./fields.ts";
import type { Scheduling } from "./scheduling.ts";

export const SESSIONS = ["any", "morning", "afternoon"] as const;
export type Session = (typeof SESSIONS)[number];

/** Given meetings, each to be placed in one slot; the format of `npm run timetable`. Slots are numbered from 1. */
export type Instance = {
  slots: number;
  /** A morning meeting stands in a slot up to this one, an afternoon one after it. */
  morningSlots: number;
  tables: number;
  participants: { id: Id; unavailable: number[] }[];
  meetings: { id: Id; participants: [Id, Id]; session: Session }[];
  /** How far apart the breaks of any two participants may be; null when they may be anything. */
  maxBreakGap: number | null;
};

const instanceSchema = z
  .object({
    slots: z.int().min(1).max(MOST_SLOTS),
    morningSlots: z.int().min(0).nullish(),
    tables: z.int().min(1).max(MOST_TABLES),
    participants: z.array(z.object({ id, unavailable: slotNumbers })).max(MOST_PEOPLE),
    meetings: z
      .array(
        z.object({
          id,
          participants: z.tuple([id, id], { error: "deux participants sont attendus : [1, 2]" }),
          session: z
            .enum(SESSIONS, { error: "« morning », « afternoon » ou « any » est attendu" })
            .nullish()
            .transform((session) => session ?? "any"),
        }),
      )
      .max(MOST_MEETINGS),
    maxBreakGap: z.int().min(0).nullish(),
  })
  .transform(
    (read): Instance => ({
      ...read,
      morningSlots: read.morningSlots ?? read.slots,
      maxBreakGap: read.maxBreakGap ?? null,
    }),
  );

/** Reads an instance: what it holds, or every fault it has, each with the path of its field. */
export function readInstance(value: unknown): LineRead<Instance> {
  const read = readValue(value, instanceSchema);
  const across = faultsAcross(value);
  if (read.ok && across.length === 0) return read;
  return { ok: false, faults: [...(read.ok ? [] : read.faults), ...across] };
}

function faultsAcross(value: unknown): Fault[] {
  return [
    ...morningFaults(value),
    ...repeatedIds(value, "participants"),
    ...slotsBeyond(value, "participants", "unavailable"),
    ...repeatedIds(value, "meetings"),
    ...partyFaults(value),
  ];
}

function morningFaults(value: unknown): Fault[] {
  const slots = held(value, "slots");
  const morning = held(value, "morningSlots");
  if (typeof slots !== "number" || typeof morning !== "number" || morning <= slots) return [];
  return [{ field: "morningSlots", message: `${morning} créneaux le matin, pour ${slots} dans la journée` }];
}

/** Each meeting is of two participants of the list, who are not the same. */
function partyFaults(value: unknown): Fault[] {
  const known = idsOf(value, "participants");
  return heldList(value, "meetings").flatMap((meeting, index) => {
    const parties = heldList(meeting, "participants").filter(isId);
    const field = `meetings.${index}.participants`;
    const unknown = parties.flatMap((party, place) =>
      known.has(party) ? [] : [{ field: `${field}.${place}`, message: `aucun participant « ${party} »` }],
    );
    const alone = parties.length === 2 && parties[0] === parties[1];
    return alone ? [...unknown, { field, message: "les deux participants sont le même" }] : unknown;
  });
}

/** The instance in numbers from 0, for those who search. */
export function toScheduling(instance: Instance): Scheduling {
  const { slots, morningSlots, tables, participants, meetings, maxBreakGap } = instance;
  const numbers = new Map(participants.map((one, index) => [one.id, index]));
  const away = participants.map((one) => new Set(one.unavailable));
  const pairs = meetings.map(
    ({ participants: [a, b] }) => [numbers.get(a)!, numbers.get(b)!] as [number, number],
  );
  const inSession = (session: Session, slot: number) =>
    session === "any" || (session === "morning") === slot <= morningSlots;
  const slotsOf = meetings.map(({ session }, meeting) => {
    const [a, b] = pairs[meeting]!;
    const free: number[] = [];
    for (let slot = 1; slot <= slots; slot += 1) {
      if (inSession(session, slot) && !away[a]!.has(slot) && !away[b]!.has(slot)) free.push(slot - 1);
    }
    return free;
  });
  return {
    slots,
    tables,
    people: participants.length,
    meetings: pairs,
    slotsOf,
    maxBreakGap: maxBreakGap ?? slots,
  };
}
