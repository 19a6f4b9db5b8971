import type { Line } from "./pairing.ts";

/** What the organisation has not said, that some programmes go by: of the need, or of itself. */
export const UNSAID = ["minimumUseful", "purpose", "stage", "qualities", "generalInterest"] as const;
export type Unsaid = (typeof UNSAID)[number];

/** What the organisation could say to settle a line that is to check; empty when it is for others to settle. */
export function unsaidIn({ verdict, facts }: Pick<Line, "verdict" | "facts">): Unsaid[] {
  if (verdict !== "to-check") return [];
  switch (facts.kind) {
    case "minimum-unknown":
      return ["minimumUseful"];
    case "stage-purpose-unknown":
      return facts.missing;
    case "qualities-unknown":
      return ["qualities"];
    case "mecenat":
      return ["generalInterest"];
    default:
      return [];
  }
}

/** How many pairings each unsaid thing leaves to check, the most first. */
export function countUnsaid(
  pairings: readonly { lines: readonly Pick<Line, "verdict" | "facts">[] }[],
): { unsaid: Unsaid; programmes: number }[] {
  const said = pairings.map(({ lines }) => new Set(lines.flatMap(unsaidIn)));
  return UNSAID.map((unsaid) => ({
    unsaid,
    programmes: said.filter((asked) => asked.has(unsaid)).length,
  }))
    .filter(({ programmes }) => programmes > 0)
    .sort((a, b) => b.programmes - a.programmes);
}
