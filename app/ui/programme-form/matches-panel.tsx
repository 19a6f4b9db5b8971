import { Link } from "@remix-run/react";
import type { Matches } from "#app/criteria/find-matches.server.ts";
import { paths } from "#app/http/paths.ts";

const matching = (needs: number): string =>
  needs > 1 ? `${needs} besoins publiés correspondent` : `${needs} besoin publié correspond`;

/** In one line, for the foot of a narrow screen and for whoever cannot see the panel change. */
export const matchesInShort = (matches: Matches): string =>
  matches.known ? matching(matches.needs) : "Combien de besoins ? Bientôt";

type Props = { matches: Matches; verified: boolean };

/** Which needs answer the programme as it stands: how many, which first, what keeps others away, what would change it. */
export function MatchesPanel({ matches, verified }: Props) {
  return (
    <section aria-labelledby="portee" className="column-title">
      <h2 id="portee" className="text-h3" tabIndex={-1}>
        Qui répond à vos critères
      </h2>
      {matches.known ? (
        <Known matches={matches} />
      ) : (
        <p className="mt-2">Pour compter les besoins, dites au moins une manière d’aider.</p>
      )}
      <p className="byline mt-2">
        C’est une comparaison de critères déclarés, refaite à chaque changement.
        {!verified &&
          " Tant que votre identité n’est pas vérifiée, les montants sont comparés par fourchettes."}
      </p>
    </section>
  );
}

function Known({ matches }: { matches: Extract<Matches, { known: true }> }) {
  return (
    <>
      <p className="mt-2">
        <span className="block font-title text-h2">{matching(matches.needs)}</span>
        sur {matches.published}
        {matches.organisations < matches.needs && `, de ${matches.organisations} organisations`}
      </p>
      {matches.shown.length > 0 && (
        <ul className="mt-2">
          {matches.shown.map(({ id, title, organisation, amount }) => (
            <li key={id} className="border-b border-rule py-1.5">
              <Link to={paths.need(id)} target="_blank" rel="noopener">
                {title}
                <span className="sr-only"> (nouvel onglet)</span>
              </Link>
              <span className="byline block">
                {organisation} · {amount}
              </span>
            </li>
          ))}
        </ul>
      )}
      {matches.worst && <p className="mt-3 font-semibold">{matches.worst}</p>}
      {matches.advice.length > 0 && (
        <div className="mt-3">
          <h3 className="font-text text-body font-semibold">Ce qui changerait ce nombre</h3>
          <ul>
            {matches.advice.map((sentence) => (
              <li key={sentence} className="byline border-b border-rule py-1.5">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
