import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { MEMBERSHIP_ROLES } from "#domain/accounts/role.ts";
import { SIGN_UP_ROLES } from "#domain/accounts/sign-up-role.ts";
import { TOKEN_PURPOSES } from "#domain/accounts/one-time-token.ts";
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
    /** Has, or wants, an intention of its own. */
    saver: boolean("saver").notNull().default(false),
    addedAt: instant("added_at").notNull().default(sql`now()`),
    /** The last day on which its holder was here, or near it: noted once a day. */
    seenAt: instant("seen_at").notNull().default(sql`now()`),
    /** When its holder was told that it would be erased for want of use; null: not told since they were seen. */
    inactivityToldAt: instant("inactivity_told_at"),
  },
  (table) => [uniqueIndex("accounts_email").on(sql`lower(${table.email})`)],
);

/** Names and types as Lucia's Drizzle adapter expects them. The id is a digest of the cookie's secret, which is kept nowhere. */
export const sessions = pgTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    expiresAt: timestamp("expires_at", { withTimezone: true, mode: "date" }).notNull(),
    addedAt: instant("added_at").notNull().default(sql`now()`),
    lastSeenAt: instant("last_seen_at").notNull().default(sql`now()`),
    /** Browser and system, in words: `Firefox sur Android`. */
    device: text("device").notNull().default(""),
    /** In whose name the session acts; null: no choice made. */
    activeMembershipId: text("active_membership_id").references((): AnyPgColumn => memberships.id, {
      onDelete: "set null",
    }),
  },
  (table) => [index("sessions_user").on(table.userId)],
);

/** Exactly one of an organisation, a financer, a place. */
export const structureColumns = () => ({
  organisationId: text("organisation_id").references(() => organisations.id, { onDelete: "cascade" }),
  financerId: text("financer_id").references(() => financers.id, { onDelete: "cascade" }),
  placeId: text("place_id").references(() => places.id, { onDelete: "cascade" }),
});
const oneStructure = sql`num_nonnulls(organisation_id, financer_id, place_id) = 1`;

/** What an account may do, and for whom. */
export const memberships = pgTable(
  "memberships",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    ...structureColumns(),
    role: text("role").notNull(),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("memberships_role", oneOf(table.role, MEMBERSHIP_ROLES)),
    check("memberships_one_structure", oneStructure),
    uniqueIndex("memberships_once").on(
      table.accountId,
      sql`coalesce(${table.organisationId}, ${table.financerId}, ${table.placeId})`,
    ),
  ],
);

/** Somebody who gave an address and has not yet shown that it is theirs: no account before that. */
export const signUps = pgTable(
  "sign_ups",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role").notNull(),
    /** SHA-256 of the token that was mailed; null: not mailed yet. */
    tokenDigest: text("token_digest").unique(),
    expiresAt: instant("expires_at").notNull(),
    completedAt: instant("completed_at"),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [check("sign_ups_role", oneOf(table.role, SIGN_UP_ROLES))],
);

/** What an account was mailed to prove something once: that it may choose a new password, that a new address is its own. */
export const oneTimeTokens = pgTable(
  "one_time_tokens",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    purpose: text("purpose").notNull(),
    /** The address it is about: it proves nothing of another. */
    email: text("email").notNull(),
    tokenDigest: text("token_digest").unique(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("one_time_tokens_purpose", oneOf(table.purpose, TOKEN_PURPOSES)),
    index("one_time_tokens_account").on(table.accountId),
  ],
);

/** A colleague asked to join a structure. */
export const invitations = pgTable(
  "invitations",
  {
    id: text("id").primaryKey(),
    ...structureColumns(),
    email: text("email").notNull(),
    role: text("role").notNull(),
    tokenDigest: text("token_digest").unique(),
    invitedBy: text("invited_by").references(() => accounts.id, { onDelete: "set null" }),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    cancelledAt: instant("cancelled_at"),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("invitations_role", oneOf(table.role, MEMBERSHIP_ROLES)),
    check("invitations_one_structure", oneStructure),
    uniqueIndex("invitations_waiting_once")
      .on(
        sql`coalesce(${table.organisationId}, ${table.financerId}, ${table.placeId})`,
        sql`lower(${table.email})`,
      )
      .where(sql`accepted_at is null and cancelled_at is null`),
  ],
);

/** A form that met an ended session, until its author has signed in again. */
export const interruptedForms = pgTable("interrupted_forms", {
  /** SHA-256 of the secret that the browser keeps. */
  tokenDigest: text("token_digest").primaryKey(),
  path: text("path").notNull(),
  /** As `application/x-www-form-urlencoded`. */
  body: text("body").notNull(),
  expiresAt: instant("expires_at").notNull(),
});
