import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { Reach } from "#app/needs/find-reach.server.ts";
import { STEP_SLUGS } from "#app/needs/step-slugs.ts";
import type { Unsaid } from "#domain/matching/unsaid.ts";

const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? "s" : ""}`;

/** In one line, for the foot of a narrow screen and for whoever cannot see the panel change. */
export const reachInShort = (reach: Reach): string =>
  reach.known
    ? `Votre besoin touche ${reach.financers === 0 ? "0 financeur" : plural(reach.financers, "financeur")}`
    : "Combien de financeurs ? Bientôt";

/** Whom the need reaches as it stands: how many, which first, what is to check, what would change it. `form`: whose answers leading elsewhere saves. */
export function ReachPanel({ reach, form }: { reach: Reach; form: string }) {
  return (
    <section aria-labelledby="portee" className="column-title">
      <h2 id="portee" className="text-h3" tabIndex={-1}>
        Qui votre besoin touche
      </h2>
      {reach.known ? (
        <Known reach={reach} form={form} />
      ) : (
        <p className="mt-2">Pour compter les financeurs, il manque encore {reach.needed}.</p>
      )}
    </section>
  );
}

type KnownReach = Extract<Reach, { known: true }>;

function Known({ reach, form }: { reach: KnownReach; form: string }) {
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
          {reach.shown.map(({ id, financer, title, toCheck, others }) => (
            <li key={id} className="border-b border-rule py-1.5">
              <Link to={paths.programme(id)} target="_blank" rel="noopener">
                {financer}
                <span className="sr-only"> (nouvel onglet)</span>
              </Link>
              <span className="byline block">{title}</span>
              {toCheck && <span className="byline block">À vérifier : {toCheck}.</span>}
              {others.map((sentence) => (
                <span key={sentence} className="byline block">
                  À vérifier : {sentence}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      <UnsaidList unsaid={reach.unsaid} form={form} />
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

/** Where each thing is said: a field of the need, or the organisation's sheet. */
const SAID_AT: Record<Unsaid, { label: string; field?: string; sheet?: string }> = {
  minimumUseful: { label: "Le plus petit apport utile", field: `${STEP_SLUGS.money}#minimumUseful` },
  purpose: { label: "Ce que l’argent paie", field: `${STEP_SLUGS.project}#purpose` },
  stage: { label: "Où en est le projet", field: `${STEP_SLUGS.project}#stage` },
  qualities: { label: "Vos agréments et qualités", sheet: "qualitiesKnown" },
  generalInterest: { label: "L’intérêt général", sheet: "generalInterest" },
};

/** What one word of the organisation would settle, with how many programmes. */
function UnsaidList({ unsaid, form }: { unsaid: KnownReach["unsaid"]; form: string }) {
  if (unsaid.length === 0) return null;
  return (
    <div className="mt-3">
      <h3 className="font-text text-body font-semibold">Ce que vous pouvez préciser</h3>
      <ul>
        {unsaid.map(({ unsaid: one, programmes }) => {
          const { label, field, sheet } = SAID_AT[one];
          return (
            <li key={one} className="border-b border-rule py-1.5">
              {field ? (
                <button type="submit" form={form} name="vers" value={field} className="link-button">
                  {label}
                </button>
              ) : (
                <Link to={`${paths.editOrganisation()}#${sheet}`} target="_blank" rel="noopener">
                  {label}
                  <span className="sr-only"> (nouvel onglet)</span>
                </Link>
              )}
              <span className="byline block">
                {programmes > 1 ? `${programmes} programmes y regardent` : "1 programme y regarde"}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
