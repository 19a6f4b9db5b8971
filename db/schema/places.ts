import { check, integer, pgTable, text } from "drizzle-orm/pg-core";
import { PLACE_ACCESSES } from "#domain/places/place.ts";
import { oneOf } from "./columns.ts";

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
  },
  (table) => [check("places_access", oneOf(table.access, PLACE_ACCESSES))],
);
