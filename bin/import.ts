/** `npm run import`: takes exchange files into the database. Faults are told by line and field; valid lines are kept. */
import { parseArgs } from "node:util";
import { type ImportCounts, importExchange } from "#app/exchange/import-exchange.server.ts";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { readObjects } from "./read-objects.ts";
import { stopWith } from "./stop-with.ts";
import { withContext } from "./with-context.ts";

const files = readFiles();
const nothing = { values: [], faults: 0 };
const needs = files.needs ? await readObjects(files.needs, readNeedLine) : nothing;
const criteria = files.criteria ? await readObjects(files.criteria, readCriteriaLine) : nothing;
await withContext(async (context) => {
  const report = await importExchange(context, { needs: needs.values, criteria: criteria.values });
  if (files.needs) console.log(`Besoins : ${told(report.needs, needs.faults)}.`);
  if (files.criteria) console.log(`Programmes : ${told(report.criteria, criteria.faults)}.`);
});
if (needs.faults + criteria.faults > 0) process.exitCode = 2;

function told({ added, changed, same }: ImportCounts, faults: number): string {
  return `${added} ajoutés, ${changed} modifiés, ${same} inchangés, ${faults} lignes refusées`;
}

function readFiles(): { needs?: string; criteria?: string } {
  try {
    const { values } = parseArgs({ options: { needs: { type: "string" }, criteria: { type: "string" } } });
    if (values.needs || values.criteria) return values;
  } catch {
    // The usage says what was expected.
  }
  return stopWith("Usage : npm run import -- [--needs needs.jsonl] [--criteria criteria.jsonl]");
}
