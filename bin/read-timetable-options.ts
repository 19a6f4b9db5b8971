import { parseArgs } from "node:util";
import { stopWith } from "./stop-with.ts";

/** The file and the time limit, in seconds, of a command on timetables. */
export function readTimetableOptions(usage: string, usualLimit: number): { path: string; limit: number } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { limit: { type: "string", default: String(usualLimit) } },
    });
    const limit = Number(values.limit);
    if (!(limit > 0 && limit <= 86_400)) stopWith(`--limit attend un nombre de secondes.\n${usage}`);
    const [path, ...more] = positionals;
    if (!path || more.length > 0) stopWith(`Il faut un fichier, et un seul.\n${usage}`);
    return { path, limit };
  } catch (error) {
    if (error instanceof TypeError) stopWith(`Option inconnue ou sans valeur.\n${usage}`);
    throw error;
  }
}
