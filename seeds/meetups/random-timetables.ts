import type { MeetupEvent } from "#domain/meetups/timetable/event.ts";
import type { Instance, Session } from "#domain/meetups/timetable/instance.ts";
import { randomFrom } from "#domain/meetups/timetable/kempe-search.ts";

export type EventSize = {
  seed: number;
  financers: number;
  organisations: number;
  slots: number;
  tables: number;
  /** Share of slots in which someone is away. */
  absences: number;
  /** Share of couples that are pairs. */
  density?: number;
  minimum?: number;
  /** Of an organisation; a financer takes as many as there are slots. */
  maximum?: number;
};

/** A made-up meetup of two sides, the same for the same seed. Weights are scores in [0, 1]. */
export function randomEvent(size: EventSize): MeetupEvent {
  const { seed, slots, tables, absences, density = 1, minimum = 0, maximum = slots } = size;
  const random = randomFrom(seed);
  const away = () => Array.from({ length: slots }, (_, slot) => slot + 1).filter(() => random() < absences);
  const side = (name: string, count: number, most: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${name}-${index + 1}`,
      side: name,
      unavailable: away(),
      minimum: Math.min(minimum, most),
      maximum: most,
    }));
  const financers = side("financeur", size.financers, slots);
  const organisations = side("organisation", size.organisations, maximum);
  const pairs = financers.flatMap((a) =>
    organisations.flatMap((b) => {
      const weight = Math.round(random() * 1000) / 1000;
      return random() < density ? [{ a: a.id, b: b.id, weight, veto: false, pinnedSlot: null }] : [];
    }),
  );
  return { slots, tables, participants: [...financers, ...organisations], pairs };
}

/** A small made-up instance of given meetings, sessions and absences among them, the same for the same seed. */
export function randomInstance(
  seed: number,
  most: { people: number; meetings: number; slots: number },
): Instance {
  const random = randomFrom(seed);
  const upTo = (number: number) => 1 + Math.floor(random() * number);
  const slots = upTo(most.slots);
  const people = 1 + upTo(most.people - 1);
  const meetings = Array.from({ length: upTo(most.meetings) }, (_, index) => {
    const a = upTo(people);
    const b = 1 + ((a + upTo(people - 1) - 1) % people);
    const session: Session = random() < 0.7 ? "any" : random() < 0.5 ? "morning" : "afternoon";
    return { id: index + 1, participants: [a, b] as [number, number], session };
  });
  return {
    slots,
    morningSlots: Math.floor(random() * (slots + 1)),
    tables: upTo(3),
    participants: Array.from({ length: people }, (_, index) => ({
      id: index + 1,
      unavailable: Array.from({ length: slots }, (_, slot) => slot + 1).filter(() => random() < 0.12),
    })),
    meetings,
    maxBreakGap: random() < 0.3 ? null : Math.floor(random() * 3),
  };
}
