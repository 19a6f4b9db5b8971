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
    until: "composed" | "invited" | "timetabled" | "held";
    /** Null: nobody was invited by name. */
    answers: "all" | "some" | null;
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

/** Six invented meetups, one at each stage of its life. Source: domaine, § 5.4. */
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
    answers: "all",
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
    answers: "all",
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
];
