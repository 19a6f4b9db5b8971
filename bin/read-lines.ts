import { createReadStream } from "node:fs";
import { type NumberedLine, numberLines } from "#domain/exchange/lines.ts";

/** The lines of a UTF-8 file, as `numberLines` has them. */
export const readLines = (path: string): AsyncGenerator<NumberedLine> =>
  numberLines(createReadStream(path, { encoding: "utf8" }));
