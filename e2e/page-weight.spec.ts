import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

const ASSETS = "build/client/assets";
/** What a page's scripts may weigh as they travel, in kilobytes: some seconds of a slow telephone. */
const MOST = 220;

type Manifest = {
  entry: { module: string; imports: string[] };
  routes: Record<string, { id: string; module: string; imports?: string[]; parentId?: string }>;
};

function readManifest(): Manifest {
  const name = readdirSync(ASSETS).find((file) => file.startsWith("manifest-"))!;
  const text = readFileSync(join(ASSETS, name), "utf8");
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) as Manifest;
}

const weights = new Map<string, number>();
function weightOf(address: string): number {
  const file = join("build/client", address);
  const known = weights.get(file) ?? gzipSync(readFileSync(file)).byteLength / 1024;
  weights.set(file, known);
  return known;
}

test("no page sends more scripts than a telephone should wait for", () => {
  const { entry, routes } = readManifest();
  const pages = Object.values(routes).map(({ id, module, imports = [] }) => {
    const root = routes.root!;
    const all = new Set([
      entry.module,
      ...entry.imports,
      root.module,
      ...(root.imports ?? []),
      module,
      ...imports,
    ]);
    return { id, weight: Math.round([...all].reduce((sum, file) => sum + weightOf(file), 0)) };
  });
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter(({ weight }) => weight > MOST)).toEqual([]);
});
