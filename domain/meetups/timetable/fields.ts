import { z } from "zod";
import type { Fault } from "#domain/exchange/faults.ts";

/** How a file names a person or a meeting: a text, or a whole number. */
export type Id = string | number;

const LONGEST_ID = 120;

export const id = z.custom<Id>(
  (value) =>
    (typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_ID) ||
    (typeof value === "number" && Number.isSafeInteger(value)),
  { error: `un texte de 1 à ${LONGEST_ID} caractères ou un nombre entier est attendu` },
);

/** As many as a timetable is made for: beyond, it is refused with the limit said. */
export const MOST_SLOTS = 200;
export const MOST_TABLES = 10_000;
export const MOST_PEOPLE = 3_000;
export const MOST_MEETINGS = 20_000;
export const MOST_PAIRS = 400_000;

/** A missing list is the empty one; a slot is numbered from 1. */
export const slotNumbers = z
  .array(z.int().min(1))
  .nullish()
  .transform((slots) => [...new Set(slots ?? [])]);

/** What a file holds under a name, whatever it is: faults across fields are looked for even where a field has one of its own. */
export const held = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;

export const heldList = (value: unknown, name: string): unknown[] => {
  const list = held(value, name);
  return Array.isArray(list) ? list : [];
};

export const isId = (value: unknown): value is Id => id.safeParse(value).success;

/** An identifier names one thing of a list: the second with it is a fault. */
export function repeatedIds(value: unknown, list: string): Fault[] {
  const seen = new Set<unknown>();
  return heldList(value, list).flatMap((one, index) => {
    const own = held(one, "id");
    if (!isId(own)) return [];
    if (!seen.has(own)) {
      seen.add(own);
      return [];
    }
    return [{ field: `${list}.${index}.id`, message: `l'identifiant « ${own} » figure déjà plus haut` }];
  });
}

/** A slot number above how many there are is a fault; one below 1 is told by the field itself. */
export function slotsBeyond(value: unknown, list: string, field: string): Fault[] {
  const slots = held(value, "slots");
  if (typeof slots !== "number" || !Number.isInteger(slots)) return [];
  const beyond = (slot: unknown) => typeof slot === "number" && slot > slots;
  const message = (slot: unknown) => `il n'y a pas de créneau ${slot} : ils vont de 1 à ${slots}`;
  return heldList(value, list).flatMap((one, index) => {
    const at = held(one, field);
    if (!Array.isArray(at)) {
      return beyond(at) ? [{ field: `${list}.${index}.${field}`, message: message(at) }] : [];
    }
    return at.flatMap((slot, place) =>
      beyond(slot) ? [{ field: `${list}.${index}.${field}.${place}`, message: message(slot) }] : [],
    );
  });
}

/** The identifiers of a list, for what names them. */
export const idsOf = (value: unknown, list: string): Set<unknown> =>
  new Set(
    heldList(value, list)
      .map((one) => held(one, "id"))
      .filter(isId),
  );
