import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { postgresBinaries } from "./binaries.ts";
import { postgresUser } from "./postgres-user.ts";

/** A Postgres of our own, from npm. `stop` ends it; one found running from an earlier run is used as it is. */
export type EmbeddedPostgres = { url: string; wasRunning: boolean; stop: () => Promise<void> };

/** Postgres could not be had; the message is a French sentence for the person at the keyboard. */
export class PostgresUnavailable extends Error {}

const ROLE = "place";
const DATABASE = "place";
/** Accents and cases sort as a French reader expects; the files are UTF-8 whatever the machine's own language. */
const INITDB = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=fr-FR"];

type Options = {
  /** Kept between runs. */
  folder: string;
  /** For tests alone: an unclean stop may lose data. */
  throwAway?: boolean;
};

/** Starts Postgres on a free loopback port, with its data under `folder`; recovers after a crash. Throws {@link PostgresUnavailable}. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { throwAway = false } = options;
  const folder = resolve(options.folder);
  const paths = { data: join(folder, "data"), password: join(folder, "password"), log: join(folder, "log") };
  const run = await runnerOf(folder);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await run.own(folder);
  const password = await keptPassword(paths.password, run);
  if (!(await exists(join(paths.data, "PG_VERSION")))) {
    await rm(paths.data, { recursive: true, force: true });
    await run.program("initdb", [
      "-D",
      paths.data,
      "-U",
      ROLE,
      `--pwfile=${paths.password}`,
      "-A",
      "scram-sha-256",
      ...INITDB,
    ]);
  }
  const stop = async () => {
    await run.program("pg_ctl", ["stop", "-D", paths.data, "-m", "fast", "-w", "-t", "30"]).catch(() => {});
  };
  const url = (port: number) => `postgres://${ROLE}:${password}@127.0.0.1:${port}/${DATABASE}`;
  const running = await runningPort(paths.data);
  if (running) return { url: url(running), wasRunning: true, stop };
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    ...(throwAway ? FAST : {}),
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  await run.program(
    "pg_ctl",
    ["start", "-D", paths.data, "-l", paths.log, "-w", "-t", "60", "-o", flags.join(" ")],
    paths.log,
  );
  return { url: url(port), wasRunning: false, stop };
}

const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** The port of a server that runs on this data already, as after a crash of ours; null when none does. */
async function runningPort(data: string): Promise<number | null> {
  const lines = await readFile(join(data, "postmaster.pid"), "utf8").then(
    (text) => text.split("\n"),
    () => null,
  );
  const [pid, port] = [Number(lines?.[0]), Number(lines?.[3])];
  if (!pid || !port || lines?.[7]?.trim() !== "ready") return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A server of another user is alive all the same.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return null;
  }
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "postgres");
  return name.startsWith("postgres") ? port : null;
}

async function keptPassword(path: string, run: Runner): Promise<string> {
  const kept = await readFile(path, "utf8").catch(() => null);
  if (kept) return kept.trim();
  const made = randomBytes(18).toString("hex");
  await writeFile(path, made, { mode: 0o600 });
  await run.own(path);
  return made;
}

type Runner = {
  program: (name: "initdb" | "pg_ctl", args: string[], log?: string) => Promise<void>;
  own: (path: string) => Promise<void>;
};

/** Postgres refuses to run as root: as root, it runs as nobody, who owns its folder. */
async function runnerOf(folder: string): Promise<Runner> {
  const binaries = await postgresBinaries();
  const user = await postgresUser([folder, binaries.initdb]);
  return {
    own: async (path) => {
      if (user.id !== null) await chown(path, user.id, user.id);
    },
    program: (name, args, log) => runProgram(user.command(binaries[name], args), log),
  };
}

function runProgram(
  { command, args, uid }: ReturnType<Awaited<ReturnType<typeof postgresUser>>["command"]>,
  log?: string,
) {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(command, args, { uid, gid: uid, cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.on("error", (error) =>
      reject(new PostgresUnavailable(`Postgres n'a pas pu être lancé : ${error.message}.`)),
    );
    // Not `close`: the server that pg_ctl leaves behind keeps the pipe open.
    child.on("exit", async (code) => {
      child.stderr.destroy();
      if (code === 0) return resolve();
      const logged = log ? await readFile(log, "utf8").catch(() => "") : "";
      reject(new PostgresUnavailable(whatWentWrong(`${said}\n${logged}`)));
    });
  });
}

function whatWentWrong(said: string): string {
  if (/No space left on device/i.test(said))
    return "Le disque est plein : Postgres ne peut pas écrire ses données.";
  const last = said.trim().split("\n").slice(-3).join(" ");
  return `Postgres n'a pas démarré : ${last}`;
}

const exists = (path: string): Promise<boolean> =>
  readFile(path).then(
    () => true,
    () => false,
  );

/** A loopback port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
