import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SOURCES = ["app", "db", "domain", "search", "public"];
const FILES = ["package-lock.json", "vite.config.ts", "remix.config.js"];

/** Builds the site unless it was built from these very sources. */
export async function buildIfChanged(folder: string): Promise<void> {
  const mark = join(folder, "built-from");
  const sources = await digestOfSources();
  const built = await readFile(mark, "utf8").catch(() => "");
  if (built === sources && existsSync("build/server/index.js")) return;
  console.log("Construction du site…");
  await build();
  await mkdir(folder, { recursive: true });
  await writeFile(mark, sources);
}

async function digestOfSources(): Promise<string> {
  const found = await Promise.all(
    SOURCES.map((source) => readdir(source, { recursive: true, withFileTypes: true })),
  );
  const files = found.flat().filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
  const paths = [...FILES, ...files.map((entry) => join(entry.parentPath, entry.name))].sort();
  const digest = createHash("sha256");
  for (const path of paths) digest.update(path).update(await readFile(path));
  return digest.digest("hex");
}

function build(): Promise<void> {
  const child = spawn(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      if (code === 0) return resolve();
      reject(
        Object.assign(new Error(`La construction a échoué.\n${said}`), {
          code: /ENOSPC/.test(said) ? "ENOSPC" : undefined,
        }),
      );
    });
  });
}
