import type { AppLoadContext } from "@remix-run/node";
import { findActor } from "#app/http/session.server.ts";
import { problem } from "#app/http/problem.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { tellBriefly } from "#app/meetups/read-meetups-page.server.ts";
import { announcedMeetups } from "#db/meetups/meetups.ts";
import { openingsOf } from "#db/places/openings.ts";
import { findPlace } from "#db/places/places.ts";
import { may } from "#domain/accounts/permissions.ts";
import { weekdayAndDay } from "#domain/meetups/local-time.ts";
import { earliestDay } from "#domain/places/openings.ts";
import { PLACE_ACCESS_LABELS, type Place } from "#domain/places/place.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { placeTypeLabel } from "#domain/vocabulary/labels.ts";
import { tellCalendar, tellOpening } from "./tell-place.ts";

/** A place as everybody reads it; one that is not open yet, as its hosts and operators do. */
export async function readPlacePage(context: AppLoadContext, request: Request, id: string) {
  const { db, clock } = context.place;
  const [place, actor] = [await findPlace(db, id), await findActor(request, context)];
  const hosts = actor?.memberships.some(({ kind, structureId }) => kind === "place" && structureId === id);
  const reviews = may(actor, "review-places");
  if (!place || (place.status !== "open" && !hosts && !reviews)) throw problem("place-not-found");
  const openings = await openingsOf(db, id);
  return {
    id,
    name: typeset(place.name),
    type: typeset(placeTypeLabel(place.type)),
    commune: typeset(territoryLabel({ level: "COMMUNE", code: place.commune })),
    presentation: place.presentation && typeset(place.presentation),
    status: place.status,
    facts: factsOf(place),
    rooms: place.rooms.map((room) => ({ name: typeset(room.name), capacity: room.capacity })),
    charter:
      place.charter &&
      `Acceptée par ${typeset(place.charter.name)} le ${frenchDay(place.charter.acceptedAt.slice(0, 10))}.`,
    openings: openings.map((one) => ({ id: one.id, kind: one.kind, sentence: tellOpening(one) })),
    calendar: openings.length > 0 ? tellCalendar(openings, clock.today()) : [],
    earliest: weekdayAndDay(earliestDay(clock.today(), place.leadDays)),
    meetups: (await announcedMeetups(db, { after: clock.now().toISOString(), placeId: id })).map(tellBriefly),
    hosts: hosts ?? false,
    reviews: reviews && place.status === "proposed",
  };
}

/** What a place says of itself, in the order in which one asks; what is not said is not shown. */
function factsOf(place: Place): { label: string; text: string }[] {
  const facts: [string, string | null][] = [
    ["Capacité", `${place.capacity} personnes`],
    ["Accès", PLACE_ACCESS_LABELS[place.access]],
    [
      "Boucle magnétique",
      place.hearingLoop === null ? null : place.hearingLoop ? "Oui, pour les appareils auditifs" : "Non",
    ],
    ["Venir", place.transport],
    ["Équipement", place.equipment],
    ["Coût pour les organisateurs", place.cost],
    ["Délai demandé", `${place.leadDays} jours avant une rencontre`],
    ["Contact", place.contact],
    ["Ambassade du mouvement", place.ambassador],
  ];
  return facts.flatMap(([label, text]) => (text === null ? [] : [{ label, text: typeset(text) }]));
}
