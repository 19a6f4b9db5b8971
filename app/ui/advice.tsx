import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { paths } from "#app/http/paths.ts";

/** Programmes that together cover the sum that is sought; what each would bring, where the reader may know sums. */
export type StackLine = { programmes: { id: string; label: string; part: string | null }[] };

/** Counterfactuals, worked out by running the rules again: facts, not counsel. */
export function AdviceList({ advice }: { advice: readonly string[] }) {
  return (
    <section aria-labelledby="conseils" className="mt-14">
      <h2 id="conseils" className="column-title">
        Ce qui changerait la liste
      </h2>
      <p className="byline reading mt-2">
        Calculé en rejouant les règles avec un seul changement à la fois. C’est une information, pas une
        recommandation.
      </p>
      <ul className="mt-3 max-w-[44rem]">
        {advice.map((sentence) => (
          <li key={sentence} className="border-b border-rule py-2">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which two or three programmes reach the sum together. */
export function StackList({ stacks }: { stacks: readonly StackLine[] }) {
  return (
    <section aria-labelledby="plusieurs" className="mt-14">
      <h2 id="plusieurs" className="column-title">
        À plusieurs
      </h2>
      <p className="byline reading mt-2">
        Des programmes qui correspondent et qui, ensemble, peuvent couvrir la somme.
      </p>
      <ul className="mt-3 max-w-[44rem]">
        {stacks.map(({ programmes }) => (
          <li key={programmes.map(({ id }) => id).join()} className="border-b border-rule py-2">
            {programmes.map(({ id, label, part }, index) => (
              <Fragment key={id}>
                {index > 0 && " + "}
                <Link to={paths.programme(id)}>{label}</Link>
                {part && ` (${part})`}
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
