import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { Reach } from "#app/needs/find-reach.server.ts";

const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? "s" : ""}`;

/** In one line, for the foot of a narrow screen and for whoever cannot see the panel change. */
export const reachInShort = (reach: Reach): string =>
  reach.known
    ? `Votre besoin touche ${reach.financers === 0 ? "0 financeur" : plural(reach.financers, "financeur")}`
    : "Combien de financeurs ? Bientôt";

/** Whom the need reaches as it stands: how many, which first, what is to check, what would change it. */
export function ReachPanel({ reach }: { reach: Reach }) {
  return (
    <section aria-labelledby="portee" className="column-title">
      <h2 id="portee" className="text-h3" tabIndex={-1}>
        Qui votre besoin touche
      </h2>
      {reach.known ? (
        <Known reach={reach} />
      ) : (
        <p className="mt-2">Pour compter les financeurs, il manque encore {reach.needed}.</p>
      )}
    </section>
  );
}

function Known({ reach }: { reach: Extract<Reach, { known: true }> }) {
  return (
    <>
      <p className="mt-2">
        <span className="block font-title text-h2">{plural(reach.financers, "financeur")}</span>
        {reach.programmes > reach.financers && `par ${plural(reach.programmes, "programme")}`}
      </p>
      {reach.programmes === 0 && (
        <p className="mt-1">
          Avec chacun, un critère au moins bloque. Continuez : une autre manière d’être financé, ou un apport
          plus petit, peut tout changer.
        </p>
      )}
      {reach.shown.length > 0 && (
        <ul className="mt-2">
          {reach.shown.map(({ id, financer, title, toCheck }) => (
            <li key={id} className="border-b border-rule py-1.5">
              <Link to={paths.programme(id)} target="_blank" rel="noopener">
                {financer}
                <span className="sr-only"> (nouvel onglet)</span>
              </Link>
              <span className="byline block">{title}</span>
              {toCheck.map((question) => (
                <span key={question} className="byline block">
                  À vérifier : {question}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {reach.advice.length > 0 && (
        <div className="mt-3">
          <h3 className="font-text text-body font-semibold">Ce qui changerait ce nombre</h3>
          <ul>
            {reach.advice.map((sentence) => (
              <li key={sentence} className="byline border-b border-rule py-1.5">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="byline mt-2">
        C’est une comparaison de critères déclarés, refaite à chaque changement ; pas un avis sur votre
        projet.
      </p>
    </>
  );
}
