import { ButtonLink } from "./button.tsx";

/** What to do next, in a sentence, and where. */
export type Next = { sentence: string; label: string; to: string };

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
