import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "place-layers-"));
beforeAll(() => cpSync(".oxlintrc.json", join(folder, ".oxlintrc.json")));
afterAll(() => rmSync(folder, { recursive: true }));

/** Does the linter let a file at this path import that? */
function mayImport(path: string, imported: string): boolean {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { thing } from "${imported}";\nexport const kept = thing;\n`);
  const lint = spawnSync(process.execPath, [resolve("node_modules/oxlint/bin/oxlint"), path], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(file);
  if (lint.status !== 0 && !lint.stdout.includes("no-restricted-imports")) throw new Error(lint.stdout);
  return lint.status === 0;
}

test.each([
  ["domain/needs/need.ts", "#db/client.ts"],
  ["domain/needs/need.ts", "#app/platform/context.ts"],
  ["domain/needs/need.ts", "../../search/engine.ts"],
  ["domain/needs/need.ts", "node:fs"],
  ["domain/needs/need.ts", "fs"],
  ["domain/needs/need.ts", "react"],
  ["db/needs/read-needs.ts", "#search/open.ts"],
  ["db/needs/read-needs.ts", "../../app/platform/context.ts"],
  ["search/postgres/engine.ts", "#app/platform/context.ts"],
  ["search/open.ts", "#mocks/meilisearch.ts"],
  ["app/needs/move-need.server.ts", "#seeds/demo/demo.ts"],
])("%s never imports %s", (path, imported) => {
  expect(mayImport(path, imported)).toBe(false);
});

test.each([
  ["domain/needs/need.ts", "zod"],
  ["domain/needs/need.ts", "#domain/territories/territory.ts"],
  ["domain/needs/need.ts", "../vocabulary/codes.ts"],
  ["db/needs/read-needs.ts", "#domain/needs/need.ts"],
  ["search/open.ts", "#db/client.ts"],
  ["app/needs/move-need.server.ts", "#search/open.ts"],
  ["db/needs/needs.db.test.ts", "#seeds/demo/demo.ts"],
])("%s may import %s", (path, imported) => {
  expect(mayImport(path, imported)).toBe(true);
});
