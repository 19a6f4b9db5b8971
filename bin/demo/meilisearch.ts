import { randomBytes } from "node:crypto";
import { accessSync, constants } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { CannotGoOn } from "../end-with-sentence.ts";
import { type Child, startGuarded } from "./children.ts";

/** The program that `MEILISEARCH_BIN` names, or the one on the PATH; null: none. */
export function findMeilisearch(env: Record<string, string | undefined>): string | null {
  if (env.MEILISEARCH_BIN) {
    if (isProgram(env.MEILISEARCH_BIN)) return env.MEILISEARCH_BIN;
    throw new CannotGoOn(`MEILISEARCH_BIN ne désigne pas un programme : ${env.MEILISEARCH_BIN}`);
  }
  const name = process.platform === "win32" ? "meilisearch.exe" : "meilisearch";
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How long it may take to answer for the first time, in milliseconds. */
const PATIENCE = 20_000;

/** Starts it on a loopback port, with its data under `folder` and a key of its own, kept for the next run. */
export async function startMeilisearch(
  program: string,
  folder: string,
  port: number,
): Promise<{ url: string; key: string; child: Child }> {
  await mkdir(folder, { recursive: true });
  const keyFile = join(folder, "key");
  const key = (await readFile(keyFile, "utf8").catch(() => null)) ?? randomBytes(24).toString("hex");
  await writeFile(keyFile, key, { mode: 0o600 });
  const args = [
    "--db-path",
    resolve(folder, "data"),
    "--dump-dir",
    resolve(folder, "dumps"),
    "--no-analytics",
  ];
  const where = ["--snapshot-dir", resolve(folder, "snapshots"), "--http-addr", `127.0.0.1:${port}`];
  // The key goes by the environment: arguments are there for every user of the machine to read.
  const child = startGuarded(program, [...args, ...where], { ...process.env, MEILI_MASTER_KEY: key });
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + PATIENCE;
  while (!(await answers(url))) {
    if (Date.now() > end || child.process.exitCode !== null)
      throw new CannotGoOn("Meilisearch n'a pas démarré ; retirez MEILISEARCH_BIN pour vous en passer.");
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return { url, key, child };
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  );
