import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { PLACE_ACCESSES, PLACE_STATUSES, type Room } from "#domain/places/place.ts";
import { instant, oneOf } from "./columns.ts";

export const places = pgTable(
  "places",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    type: text("type").notNull(),
    commune: text("commune").notNull(),
    capacity: integer("capacity").notNull(),
    /** Access for people with reduced mobility. */
    access: text("access").notNull(),
    presentation: text("presentation"),
    rooms: jsonb("rooms").notNull().default([]).$type<Room[]>(),
    /** Null: not said. */
    hearingLoop: boolean("hearing_loop"),
    transport: text("transport"),
    cost: text("cost"),
    equipment: text("equipment"),
    contact: text("contact"),
    ambassador: text("ambassador"),
    leadDays: integer("lead_days").notNull().default(14),
    status: text("status").notNull().default("proposed"),
    /** By whom the charter was accepted, and when: both or neither. */
    charterName: text("charter_name"),
    charterAcceptedAt: instant("charter_accepted_at"),
    version: integer("version").notNull().default(1),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("places_access", oneOf(table.access, PLACE_ACCESSES)),
    check("places_status", oneOf(table.status, PLACE_STATUSES)),
    check("places_charter", sql`(charter_name is null) = (charter_accepted_at is null)`),
  ],
);

/** When a place can host, and when it cannot. Days and hours are those of its own clocks. */
export const placeOpenings = pgTable(
  "place_openings",
  {
    id: text("id").primaryKey(),
    placeId: text("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
    kind: text("kind").notNull(),
    /** Of weekly openings: Monday is 1. */
    weekday: integer("weekday"),
    startsAt: text("starts_at"),
    endsAt: text("ends_at"),
    /** The day itself, of a single opening. */
    fromOn: date("from_on", { mode: "string" }).notNull(),
    untilOn: date("until_on", { mode: "string" }),
    reason: text("reason"),
  },
  (table) => [
    check("place_openings_kind", oneOf(table.kind, ["weekly", "once", "closure"])),
    index("place_openings_place").on(table.placeId),
  ],
);
