import { paths } from "#app/http/paths.ts";
import type { ToAnswer } from "#app/organisations/next-step.ts";
import { ButtonLink } from "./button.tsx";

/** What to do next, in a sentence, and where. */
export type Next = { sentence: string; label: string; to: string };

/** Somebody waits for an answer: before everything else, on both sides. */
export const nextAnswer = ({ id, who, waiting }: ToAnswer): Next =>
  waiting === 1
    ? {
        sentence: `${who} vous demande une mise en relation, et attend votre réponse.`,
        label: "Lui répondre",
        to: paths.introduction(id),
      }
    : {
        sentence: `${waiting} demandes de mise en relation attendent votre réponse. La première est de ${who}.`,
        label: "Y répondre",
        to: paths.introductions(),
      };

/** The next step as every dashboard begins with it. */
export function NextPanel({ sentence, label, to }: Next) {
  return (
    <section aria-labelledby="suite" className="notice">
      <h2 id="suite" className="kicker">
        La suite
      </h2>
      <p className="lead">{sentence}</p>
      <p className="mt-3">
        <ButtonLink to={to}>{label}</ButtonLink>
      </p>
    </section>
  );
}
