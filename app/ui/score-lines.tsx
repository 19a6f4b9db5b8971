import { typeset } from "./french-typography.ts";
import type { LetterLine } from "./letter.ts";
import { VERDICT_WORDS, VerdictSign } from "./verdict.tsx";

/** A line of any comparison, whatever its rule. */
export type ScoreLine = Omit<LetterLine, "rule"> & { rule: string };

/** The lines of correspondence: sign, verdict in words, and the sentence that says why. */
export function ScoreLines({ lines, label }: { lines: readonly ScoreLine[]; label: string }) {
  return (
    <ul aria-label={label}>
      {lines.map((line) => (
        <li key={line.rule} className="score-line">
          <VerdictSign verdict={line.verdict} />
          <p>
            <span className="font-semibold">{line.title}</span>
            <span aria-hidden="true" className="byline md:hidden">
              {" · "}
            </span>
            <span className={`verdict-${line.verdict} font-semibold md:block`}>
              {VERDICT_WORDS[line.verdict]}
            </span>
          </p>
          <div>
            <p>{typeset(line.sentence)}</p>
            {line.question && <p className="mt-1 italic">{typeset(line.question)}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
