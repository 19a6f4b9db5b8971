/** `npm run export`: writes what the database holds as exchange files, published or not, in the order of ids. */
import { rename, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { allCriteria } from "#db/criteria/read-criteria.ts";
import { allNeeds } from "#db/needs/read-needs.ts";
import { CannotGoOn } from "./end-with-sentence.ts";
import { stopWith } from "./stop-with.ts";
import { withContext } from "./with-context.ts";

const files = readFiles();
await withContext(async ({ db }) => {
  if (files.needs)
    await write(
      files.needs,
      (await allNeeds(db)).map(({ need }) => need),
    );
  if (files.criteria)
    await write(
      files.criteria,
      (await allCriteria(db)).map(({ criteria }) => criteria),
    );
});

/** Beside, then renamed: a reader never sees half a file, and a full disk leaves the old one. */
async function write(path: string, objects: object[]): Promise<void> {
  try {
    await writeFile(`${path}.part`, objects.map((object) => `${JSON.stringify(object)}\n`).join(""));
    await rename(`${path}.part`, path);
  } catch (error) {
    throw new CannotGoOn(
      `Le fichier ${path} ne peut pas être écrit (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  console.log(`${path} : ${objects.length} objets.`);
}

function readFiles(): { needs?: string; criteria?: string } {
  try {
    const { values } = parseArgs({ options: { needs: { type: "string" }, criteria: { type: "string" } } });
    if (values.needs || values.criteria) return values;
  } catch {
    // The usage says what was expected.
  }
  return stopWith("Usage : npm run export -- [--needs needs.jsonl] [--criteria criteria.jsonl]");
}
