import { z } from "zod";
import { MOST_WAITING } from "#domain/introductions/asking.ts";

const optional = z.string().trim().min(1).optional();

const wholeNumber = (name: string, { default: otherwise, most }: { default: string; most: number }) =>
  z
    .string()
    .default(otherwise)
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= most, {
      error: `${name} doit être un nombre, ${most} au plus`,
    })
    .transform(Number);

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { error: "DATABASE_URL doit commencer par postgres://" }),
  MEILISEARCH_URL: z.url({ error: "MEILISEARCH_URL doit être une adresse http://…" }).optional(),
  MEILISEARCH_API_KEY: optional,
  PORT: wholeNumber("PORT", { default: "3000", most: 65_535 }),
  HOST: z.string().min(1).default("127.0.0.1"),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: "SITE_URL doit être une adresse https://…" })
    .transform((url) => new URL(url).origin)
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "SMTP_URL doit être une adresse smtp://…" }).optional(),
  MAIL_FROM: z.string().min(3).default("La Place du Milliard <ne-pas-repondre@localhost>"),
  TRUSTED_PROXIES: wholeNumber("TRUSTED_PROXIES", { default: "0", most: 5 }),
  MOST_WAITING_INTRODUCTIONS: wholeNumber("MOST_WAITING_INTRODUCTIONS", {
    default: String(MOST_WAITING),
    most: 10_000,
  }),
  DEMO: z.enum(["0", "1"]).default("0"),
});

export type Config = {
  databaseUrl: string;
  meilisearch: { url: string; apiKey: string | undefined } | null;
  port: number;
  host: string;
  /** How many proxies of ours stand before the site, whose word on who asks is taken. */
  trustedProxies: number;
  mail: MailConfig;
  /** How many requests for an introduction one structure may have waiting. */
  mostWaitingIntroductions: number;
  demo: boolean;
};

export type MailConfig = {
  /** The site as the outside knows it, for links in mails: never what a request says of itself. */
  siteUrl: string;
  /** Null: there is no way out; mails wait, or in a demonstration are read on the site. */
  smtpUrl: string | null;
  from: string;
  /** Mails that leave are kept, to be read at `/demo/courrier`. */
  kept: boolean;
};

/** The configuration cannot be used; the message says what to mend, in French. */
export class BadConfig extends Error {}

/** Reads the configuration from the environment, and fails before anything starts. Secrets come from nowhere else. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const read = environment.safeParse(withoutEmpty(env));
  if (!read.success) throw new BadConfig(read.error.issues.map(toSentence).join(" "));
  const { DATABASE_URL, MEILISEARCH_URL, MEILISEARCH_API_KEY, PORT, HOST, DEMO } = read.data;
  const { SITE_URL, SMTP_URL, MAIL_FROM, TRUSTED_PROXIES } = read.data;
  const demo = DEMO === "1";
  return {
    databaseUrl: DATABASE_URL,
    meilisearch: MEILISEARCH_URL ? { url: MEILISEARCH_URL, apiKey: MEILISEARCH_API_KEY } : null,
    port: PORT,
    host: HOST,
    trustedProxies: TRUSTED_PROXIES,
    mail: {
      siteUrl: SITE_URL ?? `http://127.0.0.1:${PORT}`,
      smtpUrl: SMTP_URL ?? null,
      from: MAIL_FROM,
      kept: demo,
    },
    mostWaitingIntroductions: read.data.MOST_WAITING_INTRODUCTIONS,
    demo,
  };
}

/** A variable set to nothing is one that is not set. */
const withoutEmpty = (env: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""));

function toSentence(issue: z.core.$ZodIssue): string {
  const name = issue.path.join(".");
  if (issue.code === "invalid_type" && issue.input === undefined) return `${name} n'est pas défini.`;
  return `${issue.message.includes(name) ? issue.message : `${name} n'est pas valable`}.`;
}
