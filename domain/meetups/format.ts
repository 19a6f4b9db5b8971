import type { MeetingFormat } from "#domain/vocabulary/meeting-formats.ts";

/** For whom a meetup is: legal persons on invitation, or everybody, savers included, for information only. Source: domaine, § 4.5, 16 and 17. */
export const AUDIENCES = ["professional", "public"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCE_LABELS: Record<Audience, string> = {
  professional: "Professionnelle, sur invitation",
  public: "Ouverte au public",
};

/** What a format usually is. Minutes; `oneToOnes`: people meet two by two, at tables, by a timetable. */
export type FormatDefaults = {
  oneToOnes: boolean;
  slots: number;
  slotMinutes: number;
  pauseMinutes: number;
  tables: number;
  seats: number;
  audiences: readonly Audience[];
};

const PROFESSIONAL = ["professional"] as const;
const EITHER = ["professional", "public"] as const;

/** Source: domaine, § 2.i. */
export const FORMAT_DEFAULTS: Record<MeetingFormat, FormatDefaults> = {
  SPEED_MEETING: {
    oneToOnes: true,
    slots: 8,
    slotMinutes: 15,
    pauseMinutes: 3,
    tables: 8,
    seats: 24,
    audiences: PROFESSIONAL,
  },
  PETIT_DEJEUNER: {
    oneToOnes: true,
    slots: 4,
    slotMinutes: 20,
    pauseMinutes: 2,
    tables: 6,
    seats: 18,
    audiences: PROFESSIONAL,
  },
  VISITE: {
    oneToOnes: false,
    slots: 1,
    slotMinutes: 150,
    pauseMinutes: 0,
    tables: 1,
    seats: 20,
    audiences: EITHER,
  },
  TABLE_RONDE: {
    oneToOnes: false,
    slots: 1,
    slotMinutes: 120,
    pauseMinutes: 0,
    tables: 1,
    seats: 60,
    audiences: EITHER,
  },
  ATELIER_DOSSIER: {
    oneToOnes: true,
    slots: 4,
    slotMinutes: 35,
    pauseMinutes: 5,
    tables: 6,
    seats: 16,
    audiences: PROFESSIONAL,
  },
  PITCH_INVERSE: {
    oneToOnes: true,
    slots: 4,
    slotMinutes: 15,
    pauseMinutes: 3,
    tables: 8,
    seats: 30,
    audiences: PROFESSIONAL,
  },
  PERMANENCE: {
    oneToOnes: true,
    slots: 6,
    slotMinutes: 30,
    pauseMinutes: 5,
    tables: 2,
    seats: 14,
    audiences: PROFESSIONAL,
  },
  VISIO: {
    oneToOnes: true,
    slots: 3,
    slotMinutes: 15,
    pauseMinutes: 0,
    tables: 5,
    seats: 16,
    audiences: PROFESSIONAL,
  },
  FORUM: {
    oneToOnes: true,
    slots: 10,
    slotMinutes: 20,
    pauseMinutes: 4,
    tables: 12,
    seats: 80,
    audiences: EITHER,
  },
};

/** The most people that come to a meetup of ours, and the most structures that are asked: beyond it, two are better than one. */
export const MOST_GUESTS = 300;
