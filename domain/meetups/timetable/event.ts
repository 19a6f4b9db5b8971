import { z } from "zod";
import { type Fault, type LineRead, readValue } from "#domain/exchange/faults.ts";
import {
  held,
  heldList,
  type Id,
  id,
  idsOf,
  isId,
  MOST_PAIRS,
  MOST_PEOPLE,
  MOST_SLOTS,
  MOST_TABLES,
  repeatedIds,
  slotNumbers,
  slotsBeyond,
} from "./fields.ts";

/**
 * Someone who comes, on one side of the tables: an organisation, a financer. Slots are numbered from 1.
 * `minimum` is what a guest was promised, `maximum` what it takes at most.
 */
export type Participant = {
  id: Id;
  side: Id;
  unavailable: number[];
  minimum: number;
  maximum: number;
};

/**
 * Two participants of different sides who could meet. `weight` is what their meeting is worth (their pairing's score);
 * `veto`: one of them said "pas cette fois", never to be told whom; `pinnedSlot`: they meet, in that slot.
 */
export type Pair = { a: Id; b: Id; weight: number; veto: boolean; pinnedSlot: number | null };

/** What a meetup's timetable is composed from; the format of `npm run compose-timetable`. */
export type MeetupEvent = { slots: number; tables: number; participants: Participant[]; pairs: Pair[] };

const eventSchema = z
  .object({
    slots: z.int().min(1).max(MOST_SLOTS),
    tables: z.int().min(1).max(MOST_TABLES),
    participants: z
      .array(
        z.object({
          id,
          side: id,
          unavailable: slotNumbers,
          minimum: z.int().min(0).nullish(),
          maximum: z.int().min(0).nullish(),
        }),
      )
      .max(MOST_PEOPLE),
    pairs: z
      .array(
        z.object({
          a: id,
          b: id,
          weight: z.number().min(0).max(1e9),
          veto: z.boolean().nullish(),
          pinnedSlot: z.int().min(1).nullish(),
        }),
      )
      .max(MOST_PAIRS),
  })
  .transform(
    ({ slots, tables, participants, pairs }): MeetupEvent => ({
      slots,
      tables,
      participants: participants.map((one) => ({
        ...one,
        minimum: one.minimum ?? 0,
        maximum: one.maximum ?? slots,
      })),
      pairs: pairs.map((one) => ({
        ...one,
        veto: one.veto ?? false,
        pinnedSlot: one.pinnedSlot ?? null,
      })),
    }),
  );

/** Reads an event: what it holds, or every fault it has, each with the path of its field. */
export function readEvent(value: unknown): LineRead<MeetupEvent> {
  const read = readValue(value, eventSchema);
  const across = faultsAcross(value);
  if (read.ok && across.length === 0) return read;
  return { ok: false, faults: [...(read.ok ? [] : read.faults), ...across] };
}

function faultsAcross(value: unknown): Fault[] {
  return [
    ...repeatedIds(value, "participants"),
    ...slotsBeyond(value, "participants", "unavailable"),
    ...minimumFaults(value),
    ...partyFaults(value),
    ...repeatedPairs(value),
    ...slotsBeyond(value, "pairs", "pinnedSlot"),
    ...pinFaults(value),
  ];
}

function minimumFaults(value: unknown): Fault[] {
  return heldList(value, "participants").flatMap((one, index) => {
    const minimum = held(one, "minimum");
    const maximum = held(one, "maximum");
    if (typeof minimum !== "number" || typeof maximum !== "number" || minimum <= maximum) return [];
    return [
      {
        field: `participants.${index}.minimum`,
        message: `minimum ${minimum}, pour un maximum de ${maximum}`,
      },
    ];
  });
}

/** A pair is of two participants of the list, who sit on different sides. */
function partyFaults(value: unknown): Fault[] {
  const known = idsOf(value, "participants");
  const sides = new Map(heldList(value, "participants").map((one) => [held(one, "id"), held(one, "side")]));
  return heldList(value, "pairs").flatMap((pair, index) => {
    const [a, b] = [held(pair, "a"), held(pair, "b")];
    const unknown = (["a", "b"] as const).flatMap((end) => {
      const party = held(pair, end);
      if (!isId(party) || known.has(party)) return [];
      return [{ field: `pairs.${index}.${end}`, message: `aucun participant « ${party} »` }];
    });
    const field = `pairs.${index}.b`;
    if (isId(a) && a === b) return [...unknown, { field, message: "les deux participants sont le même" }];
    const sameSide = known.has(a) && known.has(b) && sides.get(a) === sides.get(b);
    return sameSide ? [...unknown, { field, message: "les deux participants sont du même côté" }] : unknown;
  });
}

/** Two participants are one pair, whoever is named first. */
function repeatedPairs(value: unknown): Fault[] {
  const seen = new Set<string>();
  return heldList(value, "pairs").flatMap((pair, index) => {
    const [a, b] = [held(pair, "a"), held(pair, "b")];
    if (!isId(a) || !isId(b)) return [];
    const key = pairKey(a, b);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ field: `pairs.${index}`, message: `la paire « ${a} » et « ${b} » figure déjà plus haut` }];
  });
}

function pinFaults(value: unknown): Fault[] {
  return heldList(value, "pairs").flatMap((pair, index) =>
    held(pair, "veto") === true && typeof held(pair, "pinnedSlot") === "number"
      ? [{ field: `pairs.${index}.pinnedSlot`, message: "une rencontre refusée ne peut pas être fixée" }]
      : [],
  );
}

/** The same for both orders of two participants. */
export function pairKey(a: Id, b: Id): string {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)].sort();
  return `${first}|${second}`;
}
