import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** How often something was tried lately, by one address or about one account. */
export const rateLimits = pgTable("rate_limits", {
  /** What is counted, and a digest of whom: no address is kept. */
  key: text("key").primaryKey(),
  tries: integer("tries").notNull(),
  resetsAt: instant("resets_at").notNull(),
});
