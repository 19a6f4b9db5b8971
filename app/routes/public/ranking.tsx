import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { tellRanking } from "#app/pairings/tell-ranking.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Table } from "#app/ui/table.tsx";
import { VERDICT_WORDS, VerdictSign } from "#app/ui/verdict.tsx";

export const meta: MetaFunction = () =>
  pageTitle(
    "Comment fonctionne le classement",
    "Les règles, les poids, la version et les changements du classement.",
  );

export const loader = () => tellRanking();

export default function Ranking() {
  const { version, verdicts, rules, changes, numbers } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Comment fonctionne le classement"
        kicker={`Version ${version}`}
        trail={[{ label: "La une", to: paths.home() }]}
        lead={
          <p>
            La Place compare ce que chacun a déclaré. Elle ne juge ni la qualité, ni le risque, ni la
            rentabilité. Tout ce qui compte dans l’ordre est sur cette page, tiré du programme qui classe.
          </p>
        }
      />
      <div className="prose max-w-[44rem]">
        <h2>Ce qui ne compte jamais</h2>
        <p>
          Ni paiement, ni adhésion, ni popularité, ni nombre de visites, ni lien avec l’opération Milliard.
          L’opération Milliard anime cette plateforme et a créé le fonds de dotation et le FPCI cités ; ils ne
          bénéficient d’aucun avantage de classement. La plateforme est gratuite pour tous et ne touche aucune
          commission.
        </p>
        <h2>Ce que dit chaque ligne</h2>
        <ul className="list-none pl-0">
          {verdicts.map(({ verdict, means }) => (
            <li key={verdict} className="grid grid-cols-[1.5rem_8rem_minmax(0,1fr)] items-start gap-x-3">
              <span className="mt-1 block w-5">
                <VerdictSign verdict={verdict} />
              </span>
              <strong className={`verdict-${verdict}`}>{VERDICT_WORDS[verdict]}</strong>
              <span>{typeset(means)}</span>
            </li>
          ))}
        </ul>
        <h2>Les {rules.length} règles</h2>
        <ol className="pl-0">
          {rules.map((rule, index) => (
            <li key={rule.name} className="list-none">
              <h3 className="mt-6">
                {index + 1}. {rule.title}
              </h3>
              <p className="mt-1">{typeset(rule.asks)}</p>
              {rule.blocks && (
                <p className="mt-1">
                  <strong className="verdict-blocked">Bloque</strong> si : {typeset(rule.blocks)}
                </p>
              )}
              {rule.toCheck && (
                <p className="mt-1">
                  <strong>À vérifier</strong> si : {typeset(rule.toCheck)}
                </p>
              )}
              <p className="byline mt-1">{rule.weighs}</p>
            </li>
          ))}
        </ol>
        <h2>Les poids</h2>
        <p>
          Une ligne qui correspond plus ou moins rapproche plus ou moins, pour chaque côté, selon son poids.
          Les poids d’un côté font 100 %.
        </p>
      </div>
      <div className="mt-4 max-w-[44rem]">
        <Table
          caption="Poids de chaque ligne"
          columns={[
            { heading: "Ligne" },
            { heading: "Pour le financeur", number: true },
            { heading: "Pour l’organisation", number: true },
          ]}
          rows={rules
            .filter((rule) => rule.weighted)
            .map((rule) => ({ key: rule.name, cells: [rule.title, rule.financer, rule.organisation] }))}
        />
      </div>
      <div className="prose mt-8 max-w-[44rem]">
        <h2>De la ligne au rang</h2>
        <p>
          Chaque ligne reçoit une note entre 0 et 1. L’utilité d’un côté est la moyenne géométrique pondérée
          de ses lignes ({numbers.formula}). L’indice affiché est la moyenne harmonique des deux utilités :
          une rencontre a besoin de deux volontés, et l’indice est le même lu d’un côté ou de l’autre. À
          égalité, l’ordre suit l’identifiant.
        </p>
        <p>
          Ce qui n’est pas renseigné compte pour {numbers.neutral}, avec {numbers.unknown} de son poids : un
          dossier court n’est jamais puni comme un mauvais dossier.
        </p>
        <p>
          Vous pouvez lire les besoins sans aucun rapprochement, dans l’ordre que vous choisissez :{" "}
          <Link to={paths.needs()}>la liste des besoins</Link>.
        </p>
        <h2>Journal des changements</h2>
        <ul>
          {changes.map((entry) => (
            <li key={entry.version}>
              <strong>{entry.version}</strong> — {typeset(entry.change)}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
