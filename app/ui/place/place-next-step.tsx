import { paths } from "#app/http/paths.ts";
import type { PlaceNextStep } from "#app/places/next-step.ts";
import { type Next, NextPanel } from "../next-panel.tsx";

const STEPS: Record<PlaceNextStep, Next> = {
  "accept-charter": {
    sentence: "Lisez la charte et acceptez-la : votre lieu paraît aussitôt, et peut inviter.",
    label: "Lire la charte",
    to: paths.placeCharter(),
  },
  "say-openings": {
    sentence: "Dites quand vous pouvez accueillir : les rencontres se proposent à ces heures-là.",
    label: "Dire nos jours",
    to: paths.placeOpenings(),
  },
  "complete-sheet": {
    sentence: "Il manque à votre fiche de quoi venir ou s’organiser : contact, transports ou salles.",
    label: "Compléter la fiche",
    to: paths.editPlace(),
  },
  "first-meetup": {
    sentence: "Tout est prêt. Voyez qui se rencontrerait utilement chez vous, et quand.",
    label: "Préparer une première rencontre",
    to: paths.newMeetup(),
  },
  "another-meetup": {
    sentence: "Rien n’attend de vous. Une autre rencontre ?",
    label: "Préparer une rencontre",
    to: paths.newMeetup(),
  },
};

/** What a host does next. */
export const PlaceNextStepNotice = ({ next }: { next: PlaceNextStep | MeetupToMind }) => (
  <NextPanel {...(typeof next === "string" ? STEPS[next] : tellMeetup(next))} />
);

/** A meetup that waits for its host, before anything else. */
export type MeetupToMind = {
  meetupId: string;
  title: string;
  waits: "to-invite" | "to-seat" | "today" | "to-close" | "elsewhere";
};

function tellMeetup({ meetupId, title, waits }: MeetupToMind): Next {
  const name = `«\u00a0${title}\u00a0»`;
  switch (waits) {
    case "to-invite":
      return {
        sentence: `${name} est composée : relisez, et invitez.`,
        label: "La relire",
        to: paths.ownMeetup(meetupId),
      };
    case "to-seat":
      return {
        sentence: `Les réponses à ${name} arrivent : composez les rendez-vous.`,
        label: "Composer les rendez-vous",
        to: paths.meetupTimetable(meetupId),
      };
    case "today":
      return {
        sentence: `${name} commence bientôt, ou a commencé.`,
        label: "Le tableau du jour",
        to: paths.meetupDay(meetupId),
      };
    case "elsewhere":
      return {
        sentence: `${name} ne peut pas se tenir comme prévu : le lieu est noté fermé à ces heures.`,
        label: "Voir que faire",
        to: paths.ownMeetup(meetupId),
      };
    case "to-close":
      return {
        sentence: `${name} a été tenue : lisez ce qu’elle a donné.`,
        label: "Lire le bilan",
        to: paths.meetupBalance(meetupId),
      };
  }
}
