import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainFrench, screens } from "./plain-french.ts";

test.each(screens)("%s is written with no-break spaces", (path) => {
  expect(plainFrench(path, readFileSync(path, "utf8")).map(({ text }) => text)).toEqual([]);
});
