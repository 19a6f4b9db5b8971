import type { Clock } from "#app/platform/clock.ts";
import type { Queryable } from "#db/client.ts";
import { pairsRefusedSince } from "#db/meetups/refused-pairs.ts";
import { pairsThatMet } from "#db/meetups/outcomes.ts";
import { refusedAfter } from "#domain/meetups/composition.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import { awaySlots } from "#domain/meetups/presence.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import type { MeetupEvent } from "#domain/meetups/timetable/event.ts";
import { pairGuests, pairKey } from "./read-sheets.server.ts";

/** What a first encounter is worth more than a repeat, and a wish more than none. */
const REPEAT = 0.3;
const WISH = 1.3;
/** What a meeting that stands is worth when nothing published corresponds any more. */
const LEAST = 0.1;

/** Who can be seated: those who come, and meet people two by two. */
export const sits = ({ status, side }: Pick<Guest, "status" | "side">): boolean =>
  status === "accepted" && side !== "visitor";

export type Stands = { a: string; b: string };

/**
 * A meetup as its timetable is worked out: who is there when, and who may meet whom. What somebody said against a meeting, now or
 * by a refusal not long ago, stands in it as a veto that is never told. `besides`: meetings that are planned, whatever corresponds.
 * Slots are from 1, as the solver counts; minimums are the caller's to promise.
 */
export async function readTimetableEvent(
  { db, clock }: { db: Queryable; clock: Clock },
  { meetup, guests, besides }: { meetup: Meetup; guests: readonly Guest[]; besides: readonly Stands[] },
): Promise<MeetupEvent> {
  const pairings = await pairGuests({ db, clock }, guests);
  const met = await pairsThatMet(db);
  const refused = await pairsRefusedSince(db, { since: refusedAfter(clock.now()), besides: meetup.id });
  const planned = new Set(besides.map(({ a, b }) => pairKey(a, b)));
  const [financers, organisations] = (["financer", "organisation"] as const).map((side) =>
    guests.filter((guest) => guest.side === side),
  );
  return {
    slots: meetup.slots,
    tables: meetup.tables,
    participants: guests.map((guest) => ({
      id: guest.id,
      side: guest.side,
      unavailable: awaySlots(guest, meetup.slots).map((slot) => slot + 1),
      minimum: 0,
      maximum: meetup.slots,
    })),
    pairs: financers!.flatMap((financer) =>
      organisations!.flatMap((organisation) => {
        const key = pairKey(financer.id, organisation.id);
        const pairing = pairings.get(key);
        if (!pairing && !planned.has(key)) return [];
        const structures = `${organisation.organisationId} ${financer.financerId}`;
        const wishes = [
          financer.wishes.includes(organisation.id),
          organisation.wishes.includes(financer.id),
        ].filter(Boolean).length;
        const vetoed = financer.vetoes.includes(organisation.id) || organisation.vetoes.includes(financer.id);
        const score = pairing?.pairing.score ?? LEAST;
        return [
          {
            a: financer.id,
            b: organisation.id,
            weight: score * (met.has(structures) ? REPEAT : 1) * (wishes > 0 ? WISH : 1),
            veto: vetoed || (refused.has(structures) && wishes < 2),
            pinnedSlot: null,
          },
        ];
      }),
    ),
  };
}
