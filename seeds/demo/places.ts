import type { Opening } from "#domain/places/openings.ts";
import type { AcceptedCharter, PlaceDetails, PlaceIdentity, PlaceStatus } from "#domain/places/place.ts";
import { dayAfter } from "#domain/needs/status.ts";

/** A place of the demonstration, open or proposed. */
export type DemoPlace = PlaceIdentity &
  Partial<PlaceDetails> & { status: PlaceStatus; charter: AcceptedCharter | null };
export type DemoOpening = Opening & { id: string; placeId: string };

type Said = Omit<PlaceIdentity, "id" | "name"> & Partial<PlaceDetails> & { signedBy: string | null };
/** Weekly hours of a place: Monday is 1. */
type Hours = readonly (readonly [weekday: number, startsAt: string, endsAt: string])[];

const MORNING = ["09:00", "13:00"] as const;
const DAY = ["09:00", "18:00"] as const;

/** Twelve invented places. Source: domaine, § 5.4. */
const TOLD: Record<string, { name: string; said: Said; hours: Hours }> = {
  "la-filature-en-partage": {
    name: "La Filature en Partage",
    said: {
      type: "TIERS_LIEU",
      commune: "59512",
      capacity: 120,
      access: "yes",
      presentation:
        "Une ancienne filature de Roubaix : huit tables rondes, une verrière, une cantine le midi.",
      rooms: [
        { name: "La verrière", capacity: 80 },
        { name: "Salle des cardeuses", capacity: 24 },
        { name: "Le petit bureau", capacity: 6 },
      ],
      hearingLoop: true,
      transport:
        "Métro Eurotéléport à huit minutes à pied, arrêt de bus devant la porte. Parking à vélos couvert.",
      cost: "Prêt gratuit, ménage partagé",
      equipment: "Quatorze tables, cinquante chaises, vidéoprojecteur, connexion par fibre, cuisine.",
      contact: "Hind Lestienne, accueil@filature-en-partage.example",
      ambassador: "Rémi Vandamme",
      leadDays: 14,
      signedBy: "Hind Lestienne, coordinatrice",
    },
    hours: [
      [2, ...DAY],
      [4, ...DAY],
    ],
  },
  "ferme-des-trois-haies": {
    name: "Ferme des Trois Haies",
    said: {
      type: "FERME",
      commune: "35236",
      capacity: 60,
      access: "partly",
      presentation: "Une grange et une cour. Prévoir des bottes de novembre à mars.",
      rooms: [
        { name: "La grange", capacity: 50 },
        { name: "La laiterie", capacity: 12 },
      ],
      hearingLoop: false,
      transport:
        "Gare de Redon à quatre kilomètres : nous venons vous chercher. Dernière marche à l'entrée de la laiterie.",
      cost: "Participation libre au chauffage",
      equipment: "Huit tables de bois, bancs, paperboard, café de la ferme. Pas de vidéoprojecteur.",
      contact: "Maud Keravel, maud@trois-haies.example",
      leadDays: 10,
      signedBy: "Maud Keravel, paysanne",
    },
    hours: [
      [2, ...MORNING],
      [5, ...DAY],
    ],
  },
  "maison-du-peuple-renovee": {
    name: "Maison du Peuple Rénovée",
    said: {
      type: "MAISON_DU_PEUPLE",
      commune: "42218",
      capacity: 200,
      access: "yes",
      presentation: "Deux salles, une scène et un siècle de réunions à Saint-Étienne.",
      rooms: [
        { name: "Grande salle", capacity: 180 },
        { name: "Salle du syndicat", capacity: 40 },
      ],
      hearingLoop: true,
      transport: "Tram ligne T1, arrêt à deux cents mètres.",
      equipment: "Scène, sonorisation, vestiaire, vingt tables.",
      contact: "Le bureau, contact@maison-du-peuple.example",
      leadDays: 30,
      signedBy: "Nordine Fabre, président",
    },
    hours: [
      [3, ...DAY],
      [6, ...MORNING],
    ],
  },
  "l-atelier-des-possibles": {
    name: "L'Atelier des Possibles",
    said: {
      type: "ESPACE_PARTAGE",
      commune: "44109",
      capacity: 80,
      access: "yes",
      presentation: "Un plateau clair près de la gare de Nantes, avec quatre petites salles.",
      rooms: [
        { name: "Le plateau", capacity: 60 },
        { name: "Quatre salles de tête-à-tête", capacity: 16 },
      ],
      hearingLoop: false,
      transport: "Gare de Nantes, sortie sud, cinq minutes à pied.",
      cost: "Gratuit en matinée",
      equipment: "Écrans dans chaque salle, connexion, café.",
      contact: "Soizic Ollivier, bonjour@atelier-possibles.example",
      ambassador: "Anne Guéguen",
      leadDays: 7,
      signedBy: "Soizic Ollivier, gérante",
    },
    hours: [
      [1, ...MORNING],
      [2, ...MORNING],
      [3, ...MORNING],
      [4, ...MORNING],
    ],
  },
  "ecolieu-du-plateau": {
    name: "Écolieu du Plateau",
    said: {
      type: "ECOLIEU",
      commune: "23077",
      capacity: 40,
      access: "partly",
      presentation: "Sur le plateau de Millevaches : on dort sur place, on cuisine ensemble.",
      rooms: [{ name: "La salle ronde", capacity: 35 }],
      transport: "Pas de train : covoiturage organisé depuis Eymoutiers.",
      equipment: "Six tables, poêle à bois, dortoir de douze places.",
      contact: "L'équipe, salut@ecolieu-plateau.example",
      leadDays: 21,
      signedBy: "Jonas Peyrat, habitant",
    },
    hours: [[6, ...DAY]],
  },
  "centre-social-les-tilleuls": {
    name: "Centre social Les Tilleuls",
    said: {
      type: "CENTRE_SOCIAL",
      commune: "13055",
      capacity: 90,
      access: "yes",
      presentation: "Au pied des immeubles, avec une garde d'enfants pendant les rencontres.",
      rooms: [
        { name: "Salle polyvalente", capacity: 70 },
        { name: "Salle des petits", capacity: 15 },
      ],
      hearingLoop: false,
      transport: "Bus 32, arrêt Les Tilleuls. Métro à douze minutes.",
      cost: "Gratuit pour les associations",
      equipment: "Dix tables, cuisine, garde d'enfants sur demande.",
      contact: "Samia Benali, samia@tilleuls.example",
      leadDays: 14,
      signedBy: "Samia Benali, directrice",
    },
    hours: [
      [2, ...MORNING],
      [4, ...MORNING],
    ],
  },
  "mjc-du-marche": {
    name: "MJC du Marché",
    said: {
      type: "MJC",
      commune: "67482",
      capacity: 110,
      access: "yes",
      presentation: "Une salle de spectacle et un bar associatif, à deux pas du tram.",
      rooms: [
        { name: "Salle de spectacle", capacity: 100 },
        { name: "Le bar", capacity: 30 },
      ],
      hearingLoop: true,
      transport: "Tram B et F, arrêt Musée d'art moderne.",
      equipment: "Scène, micros, gradins, douze tables.",
      contact: "Paul Schmitt, programmation@mjc-marche.example",
      leadDays: 14,
      signedBy: "Paul Schmitt, directeur",
    },
    hours: [
      [4, "14:00", "22:00"],
      [6, ...MORNING],
    ],
  },
  "pole-cooperatif-de-la-vallee": {
    name: "Pôle coopératif de la Vallée",
    said: {
      type: "PTCE",
      commune: "26281",
      capacity: 70,
      access: "yes",
      presentation: "Dans une ancienne usine de chaussures de Romans.",
      rooms: [
        { name: "L'atelier de coupe", capacity: 50 },
        { name: "La piqûre", capacity: 20 },
      ],
      hearingLoop: false,
      transport: "Gare de Romans-Bourg-de-Péage à dix minutes à pied.",
      cost: "Gratuit pour les membres du pôle, participation libre sinon",
      equipment: "Douze tables, deux écrans, atelier de reprographie.",
      contact: "Clémence Abry, clemence@pole-vallee.example",
      leadDays: 10,
      signedBy: "Clémence Abry, animatrice du pôle",
    },
    hours: [
      [1, ...MORNING],
      [4, ...DAY],
    ],
  },
  "cafe-associatif-l-entre-temps": {
    name: "Café associatif L'Entre-Temps",
    said: {
      type: "CAFE_ASSO",
      commune: "58194",
      capacity: 45,
      access: "yes",
      presentation: "Petit, chaleureux, complet le jeudi.",
      rooms: [{ name: "La salle", capacity: 45 }],
      transport: "Gare de Nevers à quinze minutes à pied.",
      equipment: "Douze petites tables, un comptoir, un piano.",
      contact: "Le comptoir, bonjour@entre-temps.example",
      leadDays: 7,
      signedBy: "Lucette Moreau, bénévole",
    },
    hours: [[3, ...MORNING]],
  },
  "maison-des-associations-toulouse": {
    name: "Maison des associations",
    said: {
      type: "MAISON_ASSO",
      commune: "31555",
      capacity: 150,
      access: "yes",
      presentation: "Six salles équipées, boucle magnétique, métro à cent mètres.",
      rooms: [
        { name: "Salle Occitanie", capacity: 100 },
        { name: "Salles 1 à 5", capacity: 20 },
      ],
      hearingLoop: true,
      transport: "Métro Niel à cent mètres.",
      equipment: "Tables, écrans, boucle magnétique dans chaque salle.",
      contact: "Accueil, reservation@maison-asso.example",
      leadDays: 30,
      signedBy: "Hervé Costes, régisseur",
    },
    hours: [
      [2, ...DAY],
      [3, ...DAY],
      [4, ...DAY],
    ],
  },
  "mairie-salle-du-conseil-die": {
    name: "Mairie, salle du conseil",
    said: {
      type: "MAIRIE",
      commune: "26113",
      capacity: 50,
      access: "yes",
      presentation: "La salle du conseil de Die, prêtée hors séances.",
      rooms: [{ name: "Salle du conseil", capacity: 50 }],
      hearingLoop: true,
      transport: "Gare de Die à six minutes à pied.",
      cost: "Prêt gratuit",
      equipment: "Grande table, vingt chaises, écran.",
      contact: "Secrétariat, secretariat@mairie-die.example",
      leadDays: 21,
      signedBy: "Théo Garnier, adjoint à la vie associative",
    },
    hours: [[5, ...MORNING]],
  },
  "kaz-commune": {
    name: "Kaz Commune",
    said: {
      type: "TIERS_LIEU",
      commune: "97415",
      capacity: 55,
      access: "yes",
      presentation: "Une case créole ouverte sur un jardin, avec de quoi tenir une visioconférence.",
      rooms: [
        { name: "La varangue", capacity: 40 },
        { name: "Le studio", capacity: 6 },
      ],
      hearingLoop: false,
      transport: "Car jaune, arrêt Mairie de Saint-Paul.",
      cost: "Participation libre",
      equipment: "Six tables, caméra et micro de salle, bonne connexion.",
      contact: "Marie-Lise Hoarau, kaz@kaz-commune.example",
      leadDays: 10,
      signedBy: "Marie-Lise Hoarau, coordinatrice",
    },
    hours: [
      [2, "08:00", "12:00"],
      [4, "08:00", "17:00"],
    ],
  },
};

const SIGNED_AT = "2026-09-15T09:00:00Z";

export const PLACES: DemoPlace[] = Object.entries(TOLD).map(
  ([
    id,
    {
      name,
      said: { signedBy, ...said },
    },
  ]) => ({
    id,
    name,
    ...said,
    status: "open",
    charter: signedBy === null ? null : { name: signedBy, acceptedAt: SIGNED_AT },
  }),
);

/** When each place can host: every week, and a closure at the turn of the year for those that close. */
export function demoOpenings(today: string): DemoOpening[] {
  const weekly = Object.entries(TOLD).flatMap(([placeId, { hours }]) =>
    hours.map(
      ([weekday, startsAt, endsAt]): DemoOpening => ({
        id: `${placeId}-${weekday}`,
        placeId,
        kind: "weekly",
        weekday,
        startsAt,
        endsAt,
        fromOn: "2026-09-01",
        untilOn: null,
      }),
    ),
  );
  const closed = ["la-filature-en-partage", "mjc-du-marche", "ferme-des-trois-haies"].map(
    (placeId): DemoOpening => ({
      id: `${placeId}-fermeture`,
      placeId,
      kind: "closure",
      fromOn: dayAfter(today, 27),
      untilOn: dayAfter(today, 38),
      reason: "Congés",
    }),
  );
  return [...weekly, ...closed];
}
