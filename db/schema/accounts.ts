import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { MEMBERSHIP_ROLES } from "#domain/accounts/role.ts";
import { instant, oneOf } from "./columns.ts";
import { financers } from "./financers.ts";
import { organisations } from "./organisations.ts";
import { places } from "./places.ts";

export const accounts = pgTable(
  "accounts",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    emailVerifiedAt: instant("email_verified_at"),
    /** Argon2id, never anything else. */
    passwordHash: text("password_hash").notNull(),
    name: text("name").notNull(),
    operator: boolean("operator").notNull().default(false),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [uniqueIndex("accounts_email").on(sql`lower(${table.email})`)],
);

/** Names and types as Lucia's Drizzle adapter expects them. */
export const sessions = pgTable("sessions", {
  id: text("id").primaryKey(),
  userId: text("user_id")
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" }),
  expiresAt: timestamp("expires_at", { withTimezone: true, mode: "date" }).notNull(),
});

/** What an account may do, and for whom: exactly one of an organisation, a financer, a place. */
export const memberships = pgTable(
  "memberships",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    organisationId: text("organisation_id").references(() => organisations.id, { onDelete: "cascade" }),
    financerId: text("financer_id").references(() => financers.id, { onDelete: "cascade" }),
    placeId: text("place_id").references(() => places.id, { onDelete: "cascade" }),
    role: text("role").notNull(),
  },
  (table) => [
    check("memberships_role", oneOf(table.role, MEMBERSHIP_ROLES)),
    check("memberships_one_structure", sql`num_nonnulls(organisation_id, financer_id, place_id) = 1`),
    uniqueIndex("memberships_once").on(
      table.accountId,
      sql`coalesce(${table.organisationId}, ${table.financerId}, ${table.placeId})`,
    ),
  ],
);
