// What every first command needs: a Node that is recent enough, and the packages of the lock file.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MARK = join(ROOT, "node_modules", ".installed-from");

/** Ends with one sentence on a Node older than package.json asks for. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const recent = major > 20 || (major === 20 && minor >= 19);
  if (recent) return;
  console.error(
    `La Place du Milliard a besoin de Node 20.19 ou plus récent ; celui-ci est le ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Runs `npm ci` unless node_modules was made from this very lock file. */
export function installWhatIsMissing() {
  process.chdir(ROOT);
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  const mark = `${lock} ${process.platform} ${process.arch} ${process.versions.modules}`;
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === mark) return;
  console.log("Installation des paquets (une minute environ, la première fois)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: withoutProduction(),
    encoding: "utf8",
  });
  if (run.status !== 0) {
    const full = /ENOSPC/.test(run.stderr ?? "");
    console.error(
      full
        ? "Le disque est plein : les paquets n'ont pas pu être installés."
        : `npm ci a échoué.\n${run.stderr}`,
    );
    process.exit(1);
  }
  writeFileSync(MARK, mark);
}

/** Building needs the development packages too, whatever NODE_ENV says. */
function withoutProduction() {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, npm_config_omit: "" };
}
