import { LONGEST_LINE } from "./faults.ts";

export type NumberedLine = { number: number; line: string };

/**
 * The lines of a text that comes in pieces, numbered from 1, without byte-order mark, line ends (Unix or Windows) and blank
 * lines. A line longer than any valid one is cut, so that an enormous file cannot fill the memory; reading it then refuses it.
 */
export async function* numberLines(pieces: AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let number = 0;
  let rest = "";
  for await (const piece of pieces) {
    const whole = (rest + piece).split("\n");
    rest = whole.pop() ?? "";
    for (const one of whole) {
      number += 1;
      const line = clean(one, number);
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
