import { z } from "zod";

const optional = z.string().trim().min(1).optional();

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { error: "DATABASE_URL doit commencer par postgres://" }),
  MEILISEARCH_URL: z.url({ error: "MEILISEARCH_URL doit être une adresse http://…" }).optional(),
  MEILISEARCH_API_KEY: optional,
  PORT: z
    .string()
    .default("3000")
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, {
      error: "PORT doit être un nombre, 65535 au plus",
    })
    .transform(Number),
  HOST: z.string().min(1).default("127.0.0.1"),
  DEMO: z.enum(["0", "1"]).default("0"),
});

export type Config = {
  databaseUrl: string;
  meilisearch: { url: string; apiKey: string | undefined } | null;
  port: number;
  host: string;
  demo: boolean;
};

/** The configuration cannot be used; the message says what to mend, in French. */
export class BadConfig extends Error {}

/** Reads the configuration from the environment, and fails before anything starts. Secrets come from nowhere else. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const read = environment.safeParse(withoutEmpty(env));
  if (!read.success) throw new BadConfig(read.error.issues.map(toSentence).join(" "));
  const { DATABASE_URL, MEILISEARCH_URL, MEILISEARCH_API_KEY, PORT, HOST, DEMO } = read.data;
  return {
    databaseUrl: DATABASE_URL,
    meilisearch: MEILISEARCH_URL ? { url: MEILISEARCH_URL, apiKey: MEILISEARCH_API_KEY } : null,
    port: PORT,
    host: HOST,
    demo: DEMO === "1",
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
