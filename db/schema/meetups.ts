import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { AUDIENCES } from "#domain/meetups/format.ts";
import { GUEST_SIDES, GUEST_STATUSES } from "#domain/meetups/guest.ts";
import { OUTCOMES } from "#domain/meetups/outcome.ts";
import { MEETUP_STATUSES } from "#domain/meetups/status.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import { MEETING_FORMATS } from "#domain/vocabulary/meeting-formats.ts";
import { codes, instant, oneOf } from "./columns.ts";
import { financers } from "./financers.ts";
import { organisations } from "./organisations.ts";
import { places } from "./places.ts";

export const meetups = pgTable(
  "meetups",
  {
    id: text("id").primaryKey(),
    placeId: text("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
    /** Where it is held instead, when its own place cannot; its own place goes on hosting it. */
    venueId: text("venue_id").references(() => places.id, { onDelete: "set null" }),
    format: text("format").notNull(),
    audience: text("audience").notNull(),
    title: text("title").notNull(),
    presentation: text("presentation"),
    status: text("status").notNull().default("draft"),
    startsAt: instant("starts_at").notNull(),
    /** Of the place's clocks. */
    zone: text("zone").notNull(),
    slots: integer("slots").notNull(),
    slotMinutes: integer("slot_minutes").notNull(),
    pauseMinutes: integer("pause_minutes").notNull(),
    tables: integer("tables").notNull(),
    seats: integer("seats").notNull(),
    theme: text("theme"),
    radiusKm: integer("radius_km").notNull(),
    remoteLink: text("remote_link"),
    answerHours: integer("answer_hours").notNull().default(48),
    version: integer("version").notNull().default(1),
    /** Of its calendar entry. */
    sequence: integer("sequence").notNull().default(0),
    cancelReason: text("cancel_reason"),
    cancelledAt: instant("cancelled_at"),
    publishedTimetable: integer("published_timetable"),
    /** What the composition expected before the last change: how many guests and meetings. */
    expectedBefore: jsonb("expected_before").$type<{ guests: number; meetings: number } | null>(),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("meetups_format", oneOf(table.format, MEETING_FORMATS)),
    check("meetups_audience", oneOf(table.audience, AUDIENCES)),
    check("meetups_status", oneOf(table.status, MEETUP_STATUSES)),
    check(
      "meetups_numbers",
      sql`slots > 0 and slot_minutes > 0 and pause_minutes >= 0 and tables > 0 and seats > 0`,
    ),
    index("meetups_place").on(table.placeId),
    index("meetups_starts_at").on(table.startsAt),
  ],
);

/** Somebody asked to a meetup. What a structure's erasure leaves is its answer, without name nor address. */
export const meetupGuests = pgTable(
  "meetup_guests",
  {
    id: text("id").primaryKey(),
    meetupId: text("meetup_id")
      .notNull()
      .references(() => meetups.id, { onDelete: "cascade" }),
    side: text("side").notNull(),
    organisationId: text("organisation_id").references(() => organisations.id, { onDelete: "set null" }),
    financerId: text("financer_id").references(() => financers.id, { onDelete: "set null" }),
    name: text("name").notNull(),
    contactName: text("contact_name"),
    email: text("email"),
    status: text("status").notNull().default("proposed"),
    wave: integer("wave").notNull().default(1),
    kept: boolean("kept").notNull().default(false),
    invitedAt: instant("invited_at"),
    answeredAt: instant("answered_at"),
    answerBy: instant("answer_by"),
    companions: integer("companions").notNull().default(0),
    companionNames: text("companion_names"),
    accessNeeds: text("access_needs"),
    remote: boolean("remote").notNull().default(false),
    unavailable: integer("unavailable").array().notNull().default(sql`'{}'`),
    anotherTime: text("another_time"),
    wishes: codes("wishes"),
    vetoes: codes("vetoes"),
    wishesMore: boolean("wishes_more").notNull().default(false),
    staysSeated: boolean("stays_seated").notNull().default(false),
    checkedInAt: instant("checked_in_at"),
    noShowAt: instant("no_show_at"),
    leftAt: instant("left_at"),
    /** Said on the day: the first slot of whoever comes late, the last one of whoever leaves early, from 0. */
    arrivesSlot: integer("arrives_slot"),
    leavesSlot: integer("leaves_slot"),
    /** When the last of these was noted, whatever it was: of two notes the later stands. */
    notedAt: instant("noted_at"),
    /** The last reminder sent, each once: `before`, `after-2`, `after-14`, `after-45`. */
    reminded: codes("reminded"),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("meetup_guests_side", oneOf(table.side, GUEST_SIDES)),
    check("meetup_guests_status", oneOf(table.status, GUEST_STATUSES)),
    check("meetup_guests_companions", sql`companions between 0 and 5`),
    index("meetup_guests_meetup").on(table.meetupId),
    index("meetup_guests_email").on(sql`lower(${table.email})`),
    uniqueIndex("meetup_guests_structure_once")
      .on(table.meetupId, sql`coalesce(${table.organisationId}, ${table.financerId})`)
      .where(sql`organisation_id is not null or financer_id is not null`),
    uniqueIndex("meetup_guests_visitor_once")
      .on(table.meetupId, sql`lower(${table.email})`)
      .where(sql`side = 'visitor' and email is not null`),
  ],
);

/** Links that let somebody answer and read without an account. Only a digest is kept. `feed`: a calendar that programs ask again. */
export const meetupLinks = pgTable(
  "meetup_links",
  {
    /** SHA-256 of the secret that was mailed. */
    tokenDigest: text("token_digest").primaryKey(),
    guestId: text("guest_id")
      .notNull()
      .references(() => meetupGuests.id, { onDelete: "cascade" }),
    purpose: text("purpose").notNull(),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("meetup_links_purpose", oneOf(table.purpose, ["guest", "feed"])),
    index("meetup_links_guest").on(table.guestId),
  ],
);

/** Every timetable of a meetup, the last being the one worked on: to undo is to go back to the one before. */
export const meetupTimetables = pgTable(
  "meetup_timetables",
  {
    meetupId: text("meetup_id")
      .notNull()
      .references(() => meetups.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    meetings: jsonb("meetings").notNull().$type<PlannedMeeting[]>(),
    weight: doublePrecision("weight").notNull(),
    proved: boolean("proved").notNull(),
    unmet: jsonb("unmet").notNull().default([]).$type<{ id: string; reason: string }[]>(),
    pinned: jsonb("pinned").notNull().default([]).$type<{ a: string; b: string; slot: number }[]>(),
    /** Tables that are gone, each from a slot on; both from 0. */
    lostTables: jsonb("lost_tables").notNull().default([]).$type<{ table: number; from: number }[]>(),
    /** Guests whose meetings moved since the version before. */
    moved: codes("moved"),
    /** What it was made for, in words. */
    cause: text("cause").notNull(),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.meetupId, table.version] })],
);

/** What one side says of one meeting. */
export const meetupOutcomes = pgTable(
  "meetup_outcomes",
  {
    meetupId: text("meetup_id")
      .notNull()
      .references(() => meetups.id, { onDelete: "cascade" }),
    financerGuestId: text("financer_guest_id")
      .notNull()
      .references(() => meetupGuests.id, { onDelete: "cascade" }),
    organisationGuestId: text("organisation_guest_id")
      .notNull()
      .references(() => meetupGuests.id, { onDelete: "cascade" }),
    side: text("side").notNull(),
    kind: text("kind").notNull(),
    reason: text("reason"),
    referTo: text("refer_to"),
    note: text("note"),
    noteShared: boolean("note_shared").notNull().default(false),
    documents: codes("documents"),
    agreedOn: date("agreed_on", { mode: "string" }),
    toldAt: instant("told_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetupId, table.financerGuestId, table.organisationGuestId, table.side] }),
    check("meetup_outcomes_side", oneOf(table.side, ["organisation", "financer"])),
    check("meetup_outcomes_kind", oneOf(table.kind, OUTCOMES)),
  ],
);

/** What guests think of a meetup, from 1 to 4; read in sums alone. */
export const meetupFeedback = pgTable("meetup_feedback", {
  guestId: text("guest_id")
    .primaryKey()
    .references(() => meetupGuests.id, { onDelete: "cascade" }),
  useful: integer("useful").notNull(),
  prepared: integer("prepared").notNull(),
  again: integer("again").notNull(),
  comment: text("comment"),
});
