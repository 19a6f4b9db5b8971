/** `npm run bench -- ranking`, `… search`, `… pages`, `… timetable`: measures on this machine, printed as a table with its ratios. */
import { stopWith } from "../bin/stop-with.ts";
import { benchPages } from "./pages.ts";
import { benchRanking } from "./ranking.ts";
import { benchSearch } from "./search.ts";
import { benchTimetable } from "./timetable.ts";

const BENCHES: Record<string, (args: string[]) => Promise<void>> = {
  ranking: benchRanking,
  search: benchSearch,
  pages: benchPages,
  timetable: benchTimetable,
};

const [name = "", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench)
  stopWith(`Usage : npm run bench -- ${Object.keys(BENCHES).join("|")} [--sizes 1000,10000,100000]`);
await bench(args);
