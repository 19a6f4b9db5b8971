import { digestOfSecret, newSecret } from "#app/accounts/sessions.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addGuests, addLink } from "#db/meetups/guests.ts";
import { addMeetup, findMeetup } from "#db/meetups/meetups.ts";
import { addOpening } from "#db/places/openings.ts";
import { keepPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";

/** A place that is open every day, for tests, and one of its hosts. */
export async function aHost(context: Context, commune = "35236"): Promise<ActorOf<"place">> {
  const { db, newId } = context;
  const id = newId();
  await keepPlace(db, {
    id,
    name: "La Grange d'Essai",
    type: "FERME",
    commune,
    capacity: 300,
    access: "yes",
    presentation: null,
    status: "open",
    charter: { name: "Maud", acceptedAt: "2026-09-01T09:00:00Z" },
  });
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const hours = { startsAt: "08:00", endsAt: "20:00", fromOn: "2026-01-01", untilOn: null };
    await addOpening(db, { id: newId(), placeId: id, kind: "weekly", weekday, ...hours });
  }
  return {
    accountId: newId(),
    email: "hote@exemple.org",
    name: "Maud",
    operator: false,
    saver: false,
    memberships: [],
    active: {
      id: newId(),
      kind: "place",
      structureId: id,
      structureName: "La Grange d'Essai",
      role: "responsable",
    },
    sessionId: "-",
  };
}

/** A meetup to which invitations have gone, for tests: a fortnight after the clock of the tests, 24 seats, 6 slots, 6 tables. */
export async function aMeetup(
  { db, newId }: Context,
  host: ActorOf<"place">,
  changes: Partial<Meetup> = {},
): Promise<Meetup> {
  const id = newId();
  await addMeetup(db, {
    id,
    placeId: host.active.structureId,
    format: "SPEED_MEETING",
    audience: "professional",
    title: "Rencontre d'essai",
    presentation: null,
    status: "invited",
    startsAt: "2026-12-08T08:00:00.000Z",
    zone: "Europe/Paris",
    slots: 6,
    slotMinutes: 15,
    pauseMinutes: 3,
    tables: 6,
    seats: 24,
    theme: null,
    radiusKm: 60,
    remoteLink: null,
    answerHours: 48,
    ...changes,
  });
  return (await findMeetup(db, id))!;
}

/** A guest who was invited, for tests, and the secret of their link. */
export async function aGuest(
  { db, newId, clock }: Context,
  meetup: Meetup,
  changes: Partial<Guest> = {},
): Promise<{ id: string; secret: string }> {
  const [id, secret] = [newId(), newSecret()];
  await addGuests(db, [
    {
      id,
      meetupId: meetup.id,
      side: "organisation",
      name: `Structure ${id.slice(-6)}`,
      email: `${id}@exemple.org`,
      status: "invited",
      invitedAt: clock.now().toISOString(),
      ...changes,
    },
  ]);
  await addLink(db, { tokenDigest: digestOfSecret(secret), guestId: id, purpose: "guest" });
  return { id, secret };
}
