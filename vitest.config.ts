import { defineConfig } from "vitest/config";

/** Pure tests beside the code; database and search tests get a Postgres of their own from `globalSetup`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          include: ["{domain,app,bin,mocks,seeds,bench}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts"],
        },
      },
      {
        test: {
          name: "db",
          include: ["{db,app,seeds,bin}/**/*.db.test.ts"],
          globalSetup: ["./db/testing/start-postgres.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "search",
          include: ["search/**/*.test.ts"],
          globalSetup: ["./db/testing/start-postgres.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
