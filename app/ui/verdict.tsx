import type { Verdict } from "#domain/matching/verdict.ts";

/** The words of a verdict: always written, the sign and the colour only repeat them. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  met: "Correspond",
  partly: "En partie",
  missed: "S’éloigne",
  blocked: "Bloque",
  "to-check": "À vérifier",
  "not-applicable": "Sans objet",
};

const SIGNS: Record<Verdict, string> = {
  met: "M4 10.5 8.5 15 16.5 5.5",
  partly: "M3.5 12.5c2-5 4.5-5 6.5-2.5s4.5 2.5 6.5-2.5",
  missed: "M5 5 15 15M15 5 5 15",
  blocked: "M10 2.5a7.5 7.5 0 1 0 .01 0M5 15 15 5",
  "to-check": "M6.5 6.8C6.7 4.6 8.2 3.4 10.1 3.4c2.1 0 3.6 1.3 3.6 3.2 0 2.9-3.6 3-3.6 6M10.1 16.2v.4",
  "not-applicable": "M5 10h10",
};

/** The sign of a verdict, drawn; the words beside it say the same. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={`verdict-${verdict}`}>
      <path
        d={SIGNS[verdict]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
