import type { PlaceType } from "#domain/vocabulary/place-types.ts";

/** Access for people with reduced mobility. */
export const PLACE_ACCESSES = ["yes", "partly", "no"] as const;
export type PlaceAccess = (typeof PLACE_ACCESSES)[number];

export const PLACE_ACCESS_LABELS: Record<PlaceAccess, string> = {
  yes: "Accessible aux personnes à mobilité réduite",
  partly: "Accessible en partie aux personnes à mobilité réduite",
  no: "Non accessible aux personnes à mobilité réduite",
};

/** A place is proposed, then opened by its host or an operator; a closed one hosts nothing more and is shown no more. */
export const PLACE_STATUSES = ["proposed", "open", "closed"] as const;
export type PlaceStatus = (typeof PLACE_STATUSES)[number];

/** A room of a place, and the people it holds. */
export type Room = { name: string; capacity: number };

/** What is asked of a place before anything else. */
export type PlaceIdentity = {
  id: string;
  name: string;
  type: PlaceType;
  /** INSEE code. */
  commune: string;
  /** People it can hold. */
  capacity: number;
  access: PlaceAccess;
  presentation: string | null;
};

/** Everything else that its host says of it. Null: not said. Source: domaine, § 2.i. */
export type PlaceDetails = {
  rooms: Room[];
  /** A hearing loop (boucle magnétique). */
  hearingLoop: boolean | null;
  /** How one comes: bus, station, car sharing. */
  transport: string | null;
  /** What hosting a meetup costs the organisers, in words. */
  cost: string | null;
  equipment: string | null;
  /** Whom to speak to: a person and a professional address. */
  contact: string | null;
  /** The ambassador of the movement who follows this place. */
  ambassador: string | null;
  /** Days of notice it asks for before a meetup. */
  leadDays: number;
};

/** The charter « ni vente, ni souscription, ni recueil d'accord », by whom and when it was accepted. Source: domaine, § 4.5, 16. */
export type AcceptedCharter = { name: string; acceptedAt: string };

/** A local place that hosts meetups. */
export type Place = PlaceIdentity &
  PlaceDetails & { status: PlaceStatus; charter: AcceptedCharter | null; version: number };

/** The charter that each place accepts, and that every public meetup recalls. Source: domaine, § 4.5, 16, and § 4.6. */
export const CHARTER = {
  title: "Information seulement : ni vente, ni souscription, ni recueil d'accord",
  articles: [
    "Ce lieu accueille des temps d'échange et d'information. Rien ne s'y vend, aucune souscription n'y est prise, aucun accord n'y est recueilli, aucune collecte n'y a lieu.",
    "Personne n'y parle au nom d'un placement. Les documents laissés sur les tables sont d'information.",
    "L'accueil et la participation sont gratuits pour les personnes invitées, et n'ouvrent droit à aucun avantage.",
    "Ce que chacun dit de sa situation en tête-à-tête reste entre les personnes présentes.",
  ],
  reminder:
    "Temps d'échange et d'information. Aucune souscription, aucun engagement ni aucune collecte n'y a lieu.",
} as const;
