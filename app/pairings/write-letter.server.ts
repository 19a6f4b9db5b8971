import type { Letter, LetterLine } from "#app/ui/letter.ts";
import { ABOUT_RULES } from "#domain/matching/about.ts";
import { explain, explainLine, linesByStrength, questionOf } from "#domain/matching/explain.ts";
import type { Line, Pairing } from "#domain/matching/pairing.ts";
import type { Side } from "#domain/matching/weights.ts";
import type { NeedLevel } from "#domain/needs/visible-need.ts";

/** The letter of a pairing for a reader of this side, at this level: words only, so that no hidden sum is sent. */
export function writeLetter(pairing: Pairing, { side, level }: { side: Side; level: NeedLevel }): Letter {
  const reader = { level: level === "public" ? ("public" as const) : ("verified" as const) };
  const read = (line: Line): LetterLine => ({
    rule: line.rule,
    title: ABOUT_RULES[line.rule].title,
    verdict: line.verdict,
    sentence: explainLine(line, reader),
    question: questionOf(line),
  });
  const { strongest, otherSide, weakest, toCheck, blocking } = explain(pairing, side);
  const declared = pairing.lines.filter((line) => line.verdict !== "not-applicable");
  return {
    score: Math.round(pairing.score * 100),
    corresponding: declared.filter((line) => line.verdict === "met" || line.verdict === "partly").length,
    declared: declared.length,
    reasons: strongest.map(read),
    otherSide: otherSide && read(otherSide),
    weakest: weakest && read(weakest),
    toCheck: toCheck.map(read),
    blocking: blocking.map(read),
    lines: linesByStrength(pairing).map(read),
  };
}

/** Does the address ask for the whole list, and not for its first letters only? */
export const wantsAll = (request: Request): boolean =>
  new URL(request.url).searchParams.get("tous") === "oui";
