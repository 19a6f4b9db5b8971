import { expect, test } from "vitest";
import { BadConfig, readConfig } from "./config.ts";
import { newId } from "./new-id.ts";

const DATABASE_URL = "postgres://place@127.0.0.1/place";

test("what is not set has its default, and what is set to nothing is not set", () => {
  expect(readConfig({ DATABASE_URL, MEILISEARCH_URL: "", PORT: " " })).toEqual({
    databaseUrl: DATABASE_URL,
    meilisearch: null,
    port: 3000,
    host: "127.0.0.1",
    trustedProxies: 0,
    mail: {
      siteUrl: "http://127.0.0.1:3000",
      smtpUrl: null,
      from: "La Place du Milliard <ne-pas-repondre@localhost>",
      kept: false,
    },
    mostWaitingIntroductions: 10,
    demo: false,
  });
});

test.each([
  [{}, /DATABASE_URL n'est pas défini/],
  [{ DATABASE_URL: "mysql://x" }, /DATABASE_URL doit commencer par postgres/],
  [{ DATABASE_URL, PORT: "trois mille" }, /PORT doit être un nombre/],
  [{ DATABASE_URL, PORT: "70000" }, /PORT doit être un nombre, 65535 au plus/],
  [{ DATABASE_URL, MEILISEARCH_URL: "ici" }, /MEILISEARCH_URL doit être une adresse/],
  [{ DATABASE_URL, SITE_URL: "javascript:alert(1)" }, /SITE_URL doit être une adresse/],
  [{ DATABASE_URL, SMTP_URL: "https://mail.example" }, /SMTP_URL doit être une adresse smtp/],
  [{ DATABASE_URL, MOST_WAITING_INTRODUCTIONS: "-1" }, /MOST_WAITING_INTRODUCTIONS doit être un nombre/],
  [{ DATABASE_URL, TRUSTED_PROXIES: "tous" }, /TRUSTED_PROXIES doit être un nombre/],
])("%j is refused with a sentence", (env, sentence) => {
  expect(() => readConfig(env)).toThrow(BadConfig);
  expect(() => readConfig(env)).toThrow(sentence);
});

test("identifiers are UUIDs that sort by the time they were made", () => {
  const [early, late] = [newId(1_000), newId(2_000)];
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
});
