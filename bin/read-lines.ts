import { createReadStream } from "node:fs";
import { LONGEST_LINE } from "#domain/exchange/faults.ts";

export type NumberedLine = { number: number; line: string };

/**
 * The lines of a UTF-8 file, numbered from 1, without byte-order mark, line ends (Unix or Windows) and blank lines.
 * A line longer than any valid one is cut, so that an enormous file cannot fill the memory; reading it then refuses it.
 */
export async function* readLines(path: string): AsyncGenerator<NumberedLine> {
  let number = 0;
  let rest = "";
  const stream = createReadStream(path, { encoding: "utf8" });
  for await (const chunk of stream) {
    const pieces = (rest + chunk).split("\n");
    rest = pieces.pop() ?? "";
    for (const piece of pieces) {
      number += 1;
      const line = clean(piece, number);
      if (line) yield { number, line };
    }
    if (rest.length > LONGEST_LINE * 2) rest = rest.slice(0, LONGEST_LINE + 1);
  }
  const last = clean(rest, number + 1);
  if (last) yield { number: number + 1, line: last };
}

function clean(line: string, number: number): string {
  const marked = number === 1 && line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
  return marked.trim();
}
