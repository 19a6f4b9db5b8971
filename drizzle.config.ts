import { defineConfig } from "drizzle-kit";

/** For `npx drizzle-kit generate` alone: migrations are run by db/migrate.ts. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/*.ts",
  out: "./db/migrations",
});
