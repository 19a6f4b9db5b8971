import { BadConfig } from "#app/platform/config.ts";
import { PostgresUnavailable } from "#db/server/embedded.ts";
import { EngineUnavailable } from "#search/engine.ts";
import { stopWith } from "./stop-with.ts";

/** A command cannot do what it was asked; the message says why, in one French sentence. For where something is still to be closed. */
export class CannotGoOn extends Error {}

/** The errors of the machine, and of Postgres, that a person at the keyboard can do something about. */
const SENTENCES: Record<string, (env: NodeJS.ProcessEnv) => string> = {
  EADDRINUSE: ({ PORT = "3000" }) =>
    `Le port ${PORT} est déjà pris. Choisissez-en un autre, par exemple : PORT=${Number(PORT) + 1}`,
  EADDRNOTAVAIL: ({ HOST }) => `L'adresse ${HOST} n'est pas une de cette machine.`,
  EACCES: () => "Les droits manquent : sur un fichier du dossier, ou sur un port au-dessous de 1024.",
  ENOSPC: () => "Le disque est plein : rien ne peut plus y être écrit.",
  "53100": () => "Le disque est plein : Postgres ne peut plus y écrire.",
  ECONNREFUSED: () => "Postgres ne répond pas à l'adresse que donne DATABASE_URL.",
  ENOTFOUND: () => "Postgres est introuvable : la machine que nomme DATABASE_URL n'existe pas.",
  CONNECT_TIMEOUT: () => "Postgres ne répond pas à temps à l'adresse que donne DATABASE_URL.",
  "28P01": () => "Postgres refuse le mot de passe que donne DATABASE_URL.",
  "28000": () => "Postgres refuse l'utilisateur que donne DATABASE_URL.",
  "3D000": () => "La base que nomme DATABASE_URL n'existe pas dans ce Postgres.",
};

const TOLD = [CannotGoOn, BadConfig, PostgresUnavailable];

/** Ends a command: with one sentence when the fault is the machine's or the configuration's, as a bug otherwise. */
export function endWithSentence(error: unknown): never {
  if (TOLD.some((kind) => error instanceof kind)) stopWith((error as Error).message);
  if (error instanceof EngineUnavailable)
    stopWith(`Meilisearch n'a pas fait ce qui lui était demandé. ${error.message}`);
  const sentence = SENTENCES[codeOf(error) ?? ""];
  if (sentence) stopWith(sentence(process.env));
  throw error;
}

/** The code of an error, or of what caused it: a query's error wraps the connection's. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  return code ?? codeOf(error.cause);
}
