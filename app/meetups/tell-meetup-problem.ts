import { typeset } from "#app/ui/french-typography.ts";
import { tooManyTriesSentence } from "#domain/accounts/try-limits.ts";
import { MOST_GUESTS } from "#domain/meetups/format.ts";
import { frenchHour, weekdayAndDay } from "#domain/meetups/local-time.ts";
import type { AnswerProblem } from "./answer-invitation.server.ts";
import type { MoveMeetupProblem } from "./act-on-meetup.server.ts";
import type { BeginProblem } from "./begin-meetup.server.ts";
import type { ChangeFrameProblem } from "./change-frame.server.ts";
import type { ChangeGuestsProblem } from "./change-guests.server.ts";
import type { InviteGuestsProblem } from "./invite-guests.server.ts";
import type { VenueProblem } from "./move-venue.server.ts";
import type { RegisterProblem } from "./register-visitor.server.ts";

export type MeetupProblem =
  | AnswerProblem
  | MoveMeetupProblem
  | BeginProblem
  | ChangeFrameProblem
  | ChangeGuestsProblem
  | InviteGuestsProblem
  | RegisterProblem
  | VenueProblem;

/** What refuses an act on a meetup, in a sentence that says what to do. */
export function tellMeetupProblem(problem: MeetupProblem): string {
  return typeset(sentenceOf(problem));
}

function sentenceOf(problem: MeetupProblem): string {
  switch (problem.kind) {
    case "meetup-not-found":
      return "Cette rencontre n'est pas ici.";
    case "place-not-found":
      return "Ce lieu n'accueille plus.";
    case "guest-not-found":
      return "Cette structure n'est plus parmi les invités.";
    case "too-many-guests":
      return `Une rencontre invite ${MOST_GUESTS} structures au plus : retirez-en d'abord, ou partagez-la en deux.`;
    case "already-guest":
      return "Cette structure est déjà invitée.";
    case "act-not-allowed":
      return "La rencontre n'en est plus là : rechargez la page pour voir où elle en est.";
    case "charter-missing":
      return "Acceptez d'abord la charte du lieu : aucune invitation ne part sans elle.";
    case "nobody-to-invite":
      return "Personne à qui écrire : les invités restants n'ont pas d'adresse, ou ont déjà reçu la leur.";
    case "in-the-past":
      return "Cette date est passée : choisissez-en une à venir.";
    case "no-such-time":
      return "Cette heure n'existe pas ce jour-là : on passe à l'heure d'été. Choisissez-en une autre.";
    case "no-open-day":
      return "Le lieu n'a pas de jour ouvert assez long dans cette période. Ajoutez un jour, ou élargissez.";
    case "place-not-open":
      return problem.spans.length === 0
        ? "Le lieu n'est pas noté ouvert ce jour-là, ni dans les deux semaines qui suivent. Ajoutez d'abord le jour."
        : `Le lieu n'est pas noté ouvert à ces heures. Il l'est le ${problem.spans
            .map(
              ({ day, startsAt, endsAt }) =>
                `${weekdayAndDay(day)} de ${frenchHour(startsAt)} à ${frenchHour(endsAt)}`,
            )
            .join(", le ")}.`;
    case "day-taken":
      return `« ${problem.title} » a déjà lieu ici à ces heures.`;
    case "changed-meanwhile":
      return "Un·e autre hôte a changé la rencontre entre-temps. Vos réponses sont encore ici : enregistrez de nouveau pour les garder.";
    case "more-seats-than-place":
      return `Le lieu reçoit ${problem.capacity} personnes au plus.`;
    case "fewer-seats-than-taken":
      return `${problem.taken} places sont déjà prises ou gardées : on ne peut pas descendre au-dessous.`;
    case "reason-missing":
      return "Dites pourquoi : les personnes invitées le liront.";
    case "not-begun":
      return "La rencontre n'a pas commencé.";
    case "link-unknown":
      return "Ce lien n'ouvre rien : il est peut-être coupé. Ouvrez celui du dernier courriel reçu.";
    case "meetup-closed":
      return "La rencontre a commencé, ou elle est annulée : les réponses ne se changent plus ici.";
    case "guest-removed":
      return "L'hôte a retiré cette invitation. Son contact, sur la page du lieu, vous répondra.";
    case "no-slot-left":
      return "Cochez au moins un créneau où vous serez là, ou répondez non.";
    case "no-room-for-companions":
      return problem.companions === 0
        ? "Il ne reste pas de place pour vous accompagner. La vôtre est gardée."
        : `Il reste de la place pour ${problem.companions} ${problem.companions > 1 ? "accompagnants" : "accompagnant"} au plus. Votre place est gardée.`;
    case "venue-not-found":
      return "Ce lieu n'accueille plus, ou n'a pas accepté la charte : choisissez-en un autre.";
    case "venue-not-agreed":
      return "Ce lieu n'est pas le vôtre : demandez à ses hôtes, et cochez quand ils sont d'accord.";
    case "venue-too-small":
      return `Ce lieu reçoit ${problem.capacity} personnes au plus, et ${problem.taken} places sont prises ou gardées.`;
    case "venue-taken":
      return `« ${problem.title} » a déjà lieu là à ces heures.`;
    case "too-many-tries":
      return tooManyTriesSentence(problem);
  }
}

/** Of what the sentence is about: a field, or "" for the form as a whole. */
export function fieldOfProblem({ kind }: MeetupProblem): string {
  switch (kind) {
    case "no-such-time":
    case "in-the-past":
    case "place-not-open":
    case "day-taken":
      return "startsAt";
    case "more-seats-than-place":
    case "fewer-seats-than-taken":
      return "seats";
    case "reason-missing":
      return "reason";
    case "venue-not-found":
    case "venue-too-small":
    case "venue-taken":
      return "venueId";
    case "venue-not-agreed":
      return "agreed";
    case "no-room-for-companions":
      return "companions";
    default:
      return "";
  }
}
