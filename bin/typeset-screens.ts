/** `npm run format` calls it: writes no-break spaces and typographic apostrophes into the French sentences of screens. */
import { readFileSync, writeFileSync } from "node:fs";
import { typeset } from "#app/ui/french-typography.ts";
import { plainFrench, screens } from "./plain-french.ts";

for (const path of screens) {
  const source = readFileSync(path, "utf8");
  const written = plainFrench(path, source).reduceRight(
    (text, { start, end }) => text.slice(0, start) + typeset(text.slice(start, end)) + text.slice(end),
    source,
  );
  if (written !== source) writeFileSync(path, written);
}
