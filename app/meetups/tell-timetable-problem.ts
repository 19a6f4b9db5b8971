import { typeset } from "#app/ui/french-typography.ts";
import type { TimetableProblem } from "./make-timetable.server.ts";

const SENTENCES: Record<TimetableProblem["kind"], string> = {
  "meetup-not-found": "Cette rencontre n'est pas ici.",
  "act-not-allowed": "La rencontre n'en est plus là : rechargez la page pour voir où elle en est.",
  "nobody-to-seat": "Il faut au moins deux structures qui viennent pour composer des rendez-vous.",
  "no-timetable": "Composez d'abord les rendez-vous.",
  "nothing-to-undo": "Il n'y a pas d'horaire d'avant.",
  "pins-contradict":
    "Des rendez-vous fixés se contredisent, ou une des deux personnes n'est pas là à cette heure : libérez-en un.",
  "out-of-time": "Le calcul s'est arrêté avant d'avoir fini. L'horaire d'avant est intact : recommencez.",
  "no-slot-left": "Le dernier créneau a commencé : il n'y a plus d'horaire à changer.",
  "no-such-table": "Cette table n'existe pas ici : rechargez la page.",
  "not-a-pair": "Ce rendez-vous n'a pas été prévu pour cette rencontre.",
  "pin-impossible":
    "À ce créneau, l'une des deux structures n'est pas là ou a déjà un rendez-vous fixé, ou il est passé : choisissez-en un autre.",
  "timetable-changed":
    "Un·e autre hôte vient de changer l'horaire. Rechargez la page, puis recommencez si c'est encore utile.",
};

/** What refuses an act on a timetable, in a sentence that says what to do. */
export const tellTimetableProblem = ({ kind }: TimetableProblem): string => typeset(SENTENCES[kind]);
