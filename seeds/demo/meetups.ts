import { FORMAT_DEFAULTS } from "#domain/meetups/format.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";

/** A meetup of the demonstration: when it starts, in minutes from now, how far it is, who answered. */
export type DemoMeetup = Pick<
  Meetup,
  | "id"
  | "placeId"
  | "format"
  | "audience"
  | "title"
  | "presentation"
  | "slots"
  | "slotMinutes"
  | "pauseMinutes"
  | "tables"
  | "seats"
  | "radiusKm"
> &
  Partial<Pick<Meetup, "remoteLink" | "theme">> & {
    startsIn: number;
    until: "draft" | "composed" | "invited" | "timetabled" | "held" | "closed" | "cancelled";
    /** Those of today and of the past have all answered, and not all of them yes. Null: nobody was invited by name. */
    answers: "today" | "past" | "some" | null;
    /** Structures, by their name, that are invited and come whatever the day of the demonstration. */
    comes?: readonly string[];
    cancelReason?: string;
    visitors: readonly string[];
  };

type Said = Omit<DemoMeetup, "slots" | "slotMinutes" | "pauseMinutes" | "tables" | "seats" | "radiusKm"> &
  Partial<DemoMeetup>;

const meetup = (said: Said): DemoMeetup => {
  const { slots, slotMinutes, pauseMinutes, tables, seats } = FORMAT_DEFAULTS[said.format];
  return { slots, slotMinutes, pauseMinutes, tables, seats, radiusKm: 100, ...said };
};

const HOUR = 60;
const DAY = 24 * HOUR;

/** Nine invented meetups, at each stage of a meetup's life. Source: domaine, § 5.4. */
export const MEETUPS: DemoMeetup[] = [
  meetup({
    id: "rendez-vous-du-nord",
    placeId: "la-filature-en-partage",
    format: "SPEED_MEETING",
    audience: "professional",
    title: "Rendez-vous en série du Nord",
    presentation: "Huit créneaux d'un quart d'heure sous la verrière, et la cantine ouverte à midi.",
    startsIn: -25,
    until: "timetabled",
    answers: "today",
    comes: [
      "Le Fournil du Pile ou Farine",
      "Fondation Sillons Partagés",
      "Jardins du Lagon",
      "Rivières Vives du Morvan",
    ],
    visitors: [],
  }),
  meetup({
    id: "criteres-a-l-envers",
    placeId: "l-atelier-des-possibles",
    format: "PITCH_INVERSE",
    audience: "professional",
    title: "Petit-déjeuner « critères à l'envers »",
    presentation:
      "Les financeurs disent en cinq minutes ce qu'ils cherchent, les organisations questionnent.",
    startsIn: 9 * DAY,
    until: "invited",
    answers: "some",
    visitors: [],
  }),
  meetup({
    id: "visite-de-ferme",
    placeId: "ferme-des-trois-haies",
    format: "VISITE",
    audience: "professional",
    title: "Une matinée à la ferme",
    presentation: "La grange, l'atelier, puis la soupe. Prévoir des bottes.",
    startsIn: 16 * DAY,
    until: "composed",
    radiusKm: 600,
    answers: null,
    visitors: [],
  }),
  meetup({
    id: "atelier-dossiers-de-la-vallee",
    placeId: "pole-cooperatif-de-la-vallee",
    format: "ATELIER_DOSSIER",
    audience: "professional",
    title: "Atelier de dossiers de la vallée",
    presentation: null,
    startsIn: -3 * DAY,
    until: "held",
    answers: "past",
    visitors: [],
  }),
  meetup({
    id: "ou-va-mon-epargne",
    placeId: "mjc-du-marche",
    format: "TABLE_RONDE",
    audience: "public",
    title: "Où va mon épargne ?",
    presentation: "Une table ronde pour comprendre et poser ses questions. Information seulement.",
    startsIn: 12 * DAY,
    until: "invited",
    answers: null,
    visitors: ["Agathe Lorrain", "Bruno Hess", "Chloé Metzger", "Daoud Salem", "Elsa Weber"],
  }),
  meetup({
    id: "permanence-de-l-ouest",
    placeId: "kaz-commune",
    format: "PERMANENCE",
    audience: "professional",
    title: "Permanence mensuelle, sur place et à distance",
    presentation: "Une demi-heure chacun, sous la varangue ou en visioconférence depuis l'Hexagone.",
    startsIn: 6 * DAY,
    until: "invited",
    answers: "some",
    visitors: [],
    remoteLink: "https://visio.kaz-commune.example/permanence",
  }),
  meetup({
    id: "rendez-vous-d-automne",
    placeId: "l-atelier-des-possibles",
    format: "SPEED_MEETING",
    audience: "professional",
    title: "Rendez-vous d'automne",
    presentation: "Vingt-quatre personnes, huit tables, et le café d'à côté pour continuer.",
    startsIn: -52 * DAY,
    until: "closed",
    answers: "past",
    visitors: [],
  }),
  meetup({
    id: "petit-dejeuner-des-tilleuls",
    placeId: "centre-social-les-tilleuls",
    format: "PETIT_DEJEUNER",
    audience: "professional",
    title: "Petit-déjeuner des Tilleuls",
    presentation: null,
    startsIn: 4 * DAY,
    until: "cancelled",
    cancelReason: "La chaudière de la salle a lâché, et il fait quatre degrés.",
    answers: "some",
    visitors: [],
  }),
  meetup({
    id: "nos-placements-nos-valeurs",
    placeId: "maison-des-associations-toulouse",
    format: "TABLE_RONDE",
    audience: "public",
    title: "Nos placements, nos valeurs",
    presentation: null,
    startsIn: 40 * DAY,
    until: "draft",
    answers: null,
    visitors: [],
  }),
];
