import { problem } from "#app/http/problem.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { findTimetable, latestTimetable } from "#db/meetups/timetables.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { partnerOf } from "./read-guest-page.server.ts";
import { readHead, readOwn } from "./read-own-meetup.server.ts";
import { pairGuests, pairKey, tellSheet } from "./read-sheets.server.ts";
import { tellSlots } from "./read-timetable-page.server.ts";
import { tellSlot } from "./tell-meetup.ts";

/** What can be printed. */
export const PIECES = {
  programme: "Programme",
  fiches: "Feuilles personnelles",
  tables: "Cartes de table",
  badges: "Badges",
  presence: "Feuille de présence",
} as const;
export type Piece = keyof typeof PIECES;

const SIDES = { organisation: "Organisation", financer: "Financeur", visitor: "" };

/** Everything that a meetup is printed from: the published timetable, or the last one before that. */
export async function readPrintPage(
  context: Context,
  actor: ActorOf<"place">,
  meetupId: string,
  asked: string,
) {
  const piece = (Object.keys(PIECES) as Piece[]).find((one) => one === asked);
  if (!piece) throw problem("page-not-found");
  const meetup = await readOwn(context, actor, meetupId);
  const head = await readHead(context, actor, meetup);
  const version = meetup.publishedTimetable;
  const guests = (await guestsOf(context.db, meetupId)).filter(({ status }) => status === "accepted");
  const timetable =
    version === null
      ? await latestTimetable(context.db, meetupId)
      : await findTimetable(context.db, { meetupId, version });
  const names = new Map(guests.map(({ id, name }) => [id, typeset(name)]));
  // Whoever no longer comes is on no sheet, even before the timetable is repaired.
  const meetings = (timetable?.meetings ?? []).filter(({ a, b }) => names.has(a) && names.has(b));
  const name = (id: string) => names.get(id) ?? "";
  const pairings = piece === "fiches" ? await pairGuests(context, guests) : new Map();
  const ordered = [...guests].sort((a, b) => a.name.localeCompare(b.name, "fr"));
  return {
    head,
    piece,
    pieces: Object.entries(PIECES).map(([code, label]) => ({ code, label })),
    slots: tellSlots(meetup, meetings, name),
    guests: ordered.map((guest) => ({
      id: guest.id,
      name: typeset(guest.name),
      side: SIDES[guest.side],
      contact: guest.contactName,
      companions: guest.companions,
      needs: guest.accessNeeds && typeset(guest.accessNeeds),
    })),
    sheets:
      piece === "fiches"
        ? ordered
            .filter(({ side }) => side !== "visitor")
            .map((guest) => ({
              id: guest.id,
              name: typeset(guest.name),
              side: SIDES[guest.side],
              meetings: meetings
                .filter(({ a, b }) => a === guest.id || b === guest.id)
                .sort((a, b) => a.slot - b.slot)
                .map((meeting) => {
                  const pairing = pairings.get(pairKey(meeting.a, meeting.b));
                  const sheet =
                    pairing && tellSheet(pairing, guest.side === "financer" ? "financer" : "organisation");
                  return {
                    slot: meeting.slot,
                    hours: tellSlot(meetup, meeting.slot),
                    table: meeting.table + 1,
                    partner: name(partnerOf(meeting, guest.id)),
                    title: sheet?.title ?? "",
                    // One line of each: the whole sheet holds on one page.
                    reason: sheet?.reasons[0] ?? "",
                    question: sheet?.questions[0] ?? "",
                  };
                }),
            }))
        : [],
    tables: Array.from({ length: meetup.tables }, (_, table) => ({
      table: table + 1,
      meetings: tellSlots(meetup, meetings, name)
        .map(({ hours, meetings: here }) => ({
          hours,
          meeting: here.find((one) => one.table === table + 1) ?? null,
        }))
        .filter(({ meeting }) => meeting !== null),
    })).filter(({ meetings: here }) => here.length > 0),
  };
}
export type PrintPage = Awaited<ReturnType<typeof readPrintPage>>;
