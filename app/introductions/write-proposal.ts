import type { Letter } from "#app/ui/letter.ts";
import type { IntroductionSide } from "#domain/introductions/status.ts";
import { quoted } from "#domain/vocabulary/french.ts";

type Names = { organisation: string; need: string; financer: string; programme: string };

/** A first message, built from what brings both together: to be kept, or written anew. */
export function writeProposal(side: IntroductionSide, letter: Letter, names: Names): string {
  const { need, programme } = { need: quoted(names.need), programme: quoted(names.programme) };
  const opening =
    side === "organisation"
      ? `Nous sommes ${names.organisation}. Notre besoin ${need} et votre programme ${programme} nous semblent aller ensemble :`
      : `Nous sommes ${names.financer}. Votre besoin ${need} correspond à ce que cherche notre programme ${programme} :`;
  // What corresponds in part says a reserve with it: told only when nothing corresponds wholly.
  const whole = letter.reasons.filter(({ verdict }) => verdict === "met");
  const reasons = (whole.length > 0 ? whole : letter.reasons).map(({ sentence }) => `– ${sentence}`);
  const questions = letter.toCheck.flatMap(({ question }) => (question ? [`– ${question}`] : []));
  return [
    "Bonjour,",
    opening,
    reasons.join("\n"),
    ...(questions.length > 0 ? [`Ce qui reste à voir ensemble :\n${questions.slice(0, 3).join("\n")}`] : []),
    "Pouvons-nous en parler une demi-heure, sans engagement de part ni d’autre ?",
  ].join("\n\n");
}
