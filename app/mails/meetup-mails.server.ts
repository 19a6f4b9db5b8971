import { z } from "zod";
import { digestOfSecret, newSecret } from "#app/accounts/sessions.server.ts";
import { paths } from "#app/http/paths.ts";
import { tellDay, tellWhen } from "#app/meetups/tell-meetup.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { addLink, findGuestById } from "#db/meetups/guests.ts";
import { findMeetup } from "#db/meetups/meetups.ts";
import { findPlace } from "#db/places/places.ts";
import { type Guest, GUEST_STATUSES, type GuestStatus } from "#domain/meetups/guest.ts";
import { frenchHour, localTimeOf, weekdayAndDay } from "#domain/meetups/local-time.ts";
import { type Meetup, venueOf } from "#domain/meetups/meetup.ts";
import { ANNOUNCED_STATUSES, type MeetupStatus } from "#domain/meetups/status.ts";
import { CHARTER, type Place } from "#domain/places/place.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { type MailKind, mailKind } from "./mail-kind.ts";
import { wayOut } from "./way-out.server.ts";

type Told = {
  guest: Guest;
  meetup: Meetup;
  place: Place;
  title: string;
  when: string;
  where: string;
  link: string;
};
type Words = { subject: string; paragraphs: string[] };

const ofGuest = z.object({ guestId: z.string() });

/**
 * A mail to a guest, with a personal link of its own: earlier links go on working, and none can be told from the database.
 * Nothing leaves for somebody who is no longer concerned, or has no address left.
 */
function guestMail(
  {
    meetup: statuses,
    guest: guestStatuses,
  }: { meetup: readonly MeetupStatus[]; guest: readonly GuestStatus[] },
  words: (told: Told) => Words,
  /** Written before anything was asked of us: whoever has an account may want none of these. */
  { unasked = false }: { unasked?: boolean } = {},
): MailKind<{ guestId: string }> {
  return mailKind(ofGuest, async (context, tx, { guestId }) => {
    const { mailer } = context;
    const guest = await findGuestById(tx, guestId);
    const meetup = guest && (await findMeetup(tx, guest.meetupId));
    const place = meetup && (await findPlace(tx, venueOf(meetup)));
    if (!guest?.email || !meetup || !place) return null;
    if (!statuses.includes(meetup.status) || !guestStatuses.includes(guest.status)) return null;
    const out = unasked ? await wayOut(context, tx, { email: guest.email, topic: "meetups" }) : {};
    if (!out) return null;
    const secret = newSecret();
    await addLink(tx, { tokenDigest: digestOfSecret(secret), guestId, purpose: "guest" });
    const told = {
      guest,
      meetup,
      place,
      title: typeset(quoted(meetup.title)),
      when: `Le ${tellWhen(meetup)}.`,
      where: `À ${typeset(place.name)}, ${typeset(territoryLabel({ level: "COMMUNE", code: place.commune }))}.`,
      link: mailer.link(paths.guestPage(secret)),
    };
    const { subject, paragraphs } = words(told);
    const hello = guest.contactName ? `Bonjour ${guest.contactName},` : "Bonjour,";
    const because = `Vous recevez ce mail parce que ${typeset(quoted(guest.name))} est invité·e à ${told.title}, ou s’y est inscrit·e. La page de la rencontre permet d’effacer votre adresse : vous ne recevrez plus rien.`;
    return {
      ...out,
      to: guest.email,
      because,
      subject,
      paragraphs: [hello, ...paragraphs, ...closing(meetup)],
    };
  });
}

/** What every mail of a meetup recalls. Source: domaine, § 4.5, 16. */
const closing = ({ audience }: Meetup): string[] => [
  ...(audience === "public" ? [typeset(CHARTER.reminder)] : []),
  "Ce lien est personnel : qui le reçoit de vous répond à votre place. Il sert autant de fois qu’il faut.",
];

const EVERYBODY = GUEST_STATUSES;

const invitation = guestMail(
  { meetup: ANNOUNCED_STATUSES, guest: ["invited"] },
  ({ guest, meetup, title, when, where, link }) => ({
    subject: `Invitation : ${title}, ${tellDay(meetup)}`,
    paragraphs: [
      `${typeset(quoted(guest.name))} est invité·e à ${title}. ${meetup.audience === "professional" ? "La rencontre est sur invitation, entre personnes morales : chacun y parle en tête-à-tête avec celles et ceux dont les critères correspondent aux siens." : ""}`.trim(),
      `${when} ${where}`,
      ...(meetup.presentation ? [typeset(meetup.presentation)] : []),
      "Venez-vous ? Oui, non, une autre fois : répondez ici, sans compte. Vous pourrez y dire qui vous aimeriez rencontrer.",
      link,
    ],
  }),
  { unasked: true },
);

const registration = guestMail(
  { meetup: ANNOUNCED_STATUSES, guest: ["offered", "waiting", "accepted"] },
  ({ guest, meetup, title, when, where, link }) => ({
    subject: `${guest.status === "waiting" ? "Liste d’attente" : "Confirmez votre place"} : ${title}`,
    paragraphs: [
      `${when} ${where}`,
      guest.status === "waiting"
        ? "Toutes les places sont prises : vous êtes sur la liste d’attente, et nous vous écrirons dès qu’une place se libère."
        : guest.status === "offered"
          ? `Votre place vous est gardée jusqu’au ${tellInstant(guest.answerBy, meetup)}. Confirmez-la ici :`
          : "Votre place est confirmée. Pour la modifier ou la rendre :",
      link,
    ],
  }),
);

const seatOffered = guestMail(
  { meetup: ANNOUNCED_STATUSES, guest: ["offered"] },
  ({ guest, meetup, title, when, where, link }) => ({
    subject: `Une place s’est libérée : ${title}`,
    paragraphs: [
      `${when} ${where}`,
      `Une place s’est libérée, et elle est à vous jusqu’au ${tellInstant(guest.answerBy, meetup)}. Passé ce moment, elle ira à la personne suivante.`,
      link,
    ],
  }),
);

const confirmed = guestMail(
  { meetup: ANNOUNCED_STATUSES, guest: ["accepted"] },
  ({ title, when, where, place, link }) => ({
    subject: `C’est noté, vous venez : ${title}`,
    paragraphs: [
      `${when} ${where}`,
      ...(place.transport ? [typeset(place.transport)] : []),
      "Votre page de la rencontre : l’ajouter à votre agenda, changer d’avis, lire vos rendez-vous quand ils seront publiés.",
      link,
    ],
  }),
);

const moved = guestMail({ meetup: ANNOUNCED_STATUSES, guest: EVERYBODY }, ({ title, when, where, link }) => ({
  subject: `Changement de date, d’heure ou de lieu : ${title}`,
  paragraphs: [
    `${title} change. Désormais :`,
    `${when} ${where}`,
    "Si cela ne vous convient plus, dites-le ici ; sinon, il n’y a rien à faire. Votre agenda se met à jour s’il est abonné.",
    link,
  ],
}));

const cancelled = guestMail({ meetup: ["cancelled"], guest: EVERYBODY }, ({ meetup, title, link }) => ({
  subject: `Annulée : ${title}`,
  paragraphs: [
    `${title}, prévue le ${tellDay(meetup)}, n’aura pas lieu.`,
    ...(meetup.cancelReason ? [typeset(`La raison : ${meetup.cancelReason}`)] : []),
    "L’annulation pour votre agenda est ici :",
    link,
  ],
}));

const reminder = guestMail(
  { meetup: ANNOUNCED_STATUSES, guest: ["invited", "accepted"] },
  ({ guest, title, when, where, place, link }) =>
    guest.status === "invited"
      ? {
          subject: `Venez-vous ? ${title}`,
          paragraphs: [
            `${when} ${where}`,
            "Nous n’avons pas encore votre réponse. Un mot suffit, même non :",
            link,
          ],
        }
      : {
          subject: `C’est bientôt : ${title}`,
          paragraphs: [
            `${when} ${where}`,
            ...(place.transport ? [typeset(place.transport)] : []),
            "Vos rendez-vous et de quoi les préparer. Un empêchement ? Dites-le ici, quelqu’un attend peut-être votre place.",
            link,
          ],
        },
  { unasked: true },
);

const timetablePublished = guestMail(
  { meetup: ["timetabled"], guest: ["accepted"] },
  ({ title, when, where, link }) => ({
    subject: `Vos rendez-vous : ${title}`,
    paragraphs: [
      `${when} ${where}`,
      "Vos rendez-vous sont publiés, ou viennent de changer : avec qui, à quelle heure, à quelle table, et de quoi les préparer.",
      link,
    ],
  }),
);

const after = guestMail(
  { meetup: ["held", "closed"], guest: ["accepted"] },
  ({ title, link }) => ({
    subject: `Et la suite ? ${title}`,
    paragraphs: [
      "Pour chaque rendez-vous : suite, pas de suite, ou orienter vers quelqu’un d’autre. Deux minutes, et l’autre sait où il en est.",
      link,
    ],
  }),
  { unasked: true },
);

const tellInstant = (instant: string | null, { zone }: Meetup): string => {
  const { day, time } = localTimeOf(instant ?? new Date(0), zone);
  return `${weekdayAndDay(day)} à ${frenchHour(time)}`;
};

/** Every mail to guests of meetups. */
export const GUEST_MAILS = {
  "meetup-invitation": invitation,
  "meetup-registration": registration,
  "seat-offered": seatOffered,
  "meetup-confirmed": confirmed,
  "meetup-moved": moved,
  "meetup-cancelled": cancelled,
  "meetup-reminder": reminder,
  "timetable-published": timetablePublished,
  "meetup-after": after,
};
export type GuestMailName = keyof typeof GUEST_MAILS;
