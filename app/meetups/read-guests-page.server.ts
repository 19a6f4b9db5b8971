import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { findStructuresByWords } from "#db/meetups/market.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { type Guest, GUEST_STATUS_LABELS, GUEST_STATUSES } from "#domain/meetups/guest.ts";
import { frenchList } from "#domain/vocabulary/french.ts";
import { structureOf } from "./compose-meetup.server.ts";
import { readHead, readOwn } from "./read-own-meetup.server.ts";

const FOUND = 12;

/** Who was asked and what they answered. Wishes and vetoes are the composer's machine's alone: they are not here. */
export async function readGuestsPage(
  context: Context,
  actor: ActorOf<"place">,
  meetupId: string,
  words: string,
) {
  const meetup = await readOwn(context, actor, meetupId);
  const [head, guests] = [await readHead(context, actor, meetup), await guestsOf(context.db, meetupId)];
  const shown = guests.filter(({ status }) => status !== "removed");
  const known = new Set(guests.filter(({ status }) => status !== "removed").map(structureOf));
  const found = words ? await findStructuresByWords(context.db, words, FOUND) : [];
  return {
    head,
    words,
    found: found.map(({ id, name, side }) => ({ id, name: typeset(name), side, known: known.has(id) })),
    groups: GUEST_STATUSES.map((status) => ({
      status,
      label: typeset(GUEST_STATUS_LABELS[status]),
      guests: shown.filter((guest) => guest.status === status).map(tellGuest),
    })).filter((group) => group.guests.length > 0),
    reserve: shown.filter(({ status, wave }) => status === "proposed" && wave > 1).length,
    toInvite: shown.filter(({ status, wave }) => status === "proposed" && wave === 1).length,
  };
}

const SIDES = { organisation: "Organisation", financer: "Financeur", visitor: "Public" };

function tellGuest(guest: Guest) {
  return {
    id: guest.id,
    name: typeset(guest.name),
    side: SIDES[guest.side],
    reserve: guest.wave > 1 && guest.status === "proposed",
    contact: [guest.contactName, guest.email].filter(Boolean).join(", ") || null,
    hasAddress: guest.email !== null,
    details: detailsOf(guest),
  };
}

function detailsOf(guest: Guest): string[] {
  const { companions, companionNames, accessNeeds, remote, unavailable, anotherTime, staysSeated } = guest;
  const said = [
    companions > 0
      ? `${companions} ${companions > 1 ? "accompagnants" : "accompagnant"}${companionNames ? ` (${companionNames})` : ""}`
      : null,
    remote ? "à distance" : null,
    unavailable.length > 0
      ? `absent·e ${unavailable.length > 1 ? "aux créneaux" : "au créneau"} ${frenchList(unavailable.map((slot) => String(slot + 1)))}`
      : null,
    staysSeated ? "garde la même table" : null,
    accessNeeds ? `besoin : ${accessNeeds}` : null,
    anotherTime ? `« ${anotherTime} »` : null,
  ];
  return said.filter((part) => part !== null).map(typeset);
}
