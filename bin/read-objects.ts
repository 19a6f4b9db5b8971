import type { LineRead } from "#domain/exchange/faults.ts";
import { readLines } from "./read-lines.ts";
import { stopWith } from "./stop-with.ts";

/** The valid objects of an exchange file, and how many lines had faults; each fault is told on the error output. */
export async function readObjects<Value extends { id: string }>(
  path: string,
  read: (line: string) => LineRead<Value>,
): Promise<{ values: Value[]; faults: number }> {
  const values = new Map<string, Value>();
  let faults = 0;
  try {
    for await (const { number, line } of readLines(path)) {
      const one = withDistinctId(read(line), values);
      if (one.ok) values.set(one.value.id, one.value);
      else {
        faults += 1;
        for (const fault of one.faults) {
          process.stderr.write(
            `${path}, ligne ${number}${fault.field && `, ${fault.field}`} : ${fault.message}\n`,
          );
        }
      }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code) stopWith(`Le fichier ${path} ne peut pas être lu (${code}).`);
    throw error;
  }
  return { values: [...values.values()], faults };
}

/** An identifier names one object of a file: a second line with it is a fault, and the first stays. */
function withDistinctId<Value extends { id: string }>(
  read: LineRead<Value>,
  seen: Map<string, Value>,
): LineRead<Value> {
  if (!read.ok || !seen.has(read.value.id)) return read;
  return {
    ok: false,
    faults: [{ field: "id", message: `l'identifiant « ${read.value.id} » figure déjà plus haut` }],
  };
}
