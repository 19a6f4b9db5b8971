import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readSaversPage } from "#app/intentions/read-savers-page.server.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Table } from "#app/ui/table.tsx";

export const meta: MetaFunction = () =>
  pageTitle("Épargnant·es", "Ce que des épargnant·es aimeraient voir financé, additionné et sans nom.");

export const loader = ({ context }: LoaderFunctionArgs) => readSaversPage(context);

export default function Savers() {
  const { total, sums, demo } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Dites-nous ce que vous aimeriez voir financé"
        trail={[{ label: "La une", to: paths.home() }]}
        lead={
          <p>
            Votre intention ne vous engage à rien, n’est liée à aucune organisation et n’est publiée
            qu’additionnée à celles d’au moins neuf autres personnes. Nous ne vous proposerons aucun
            placement. Investir comporte un risque de perte en capital.
          </p>
        }
      />
      <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
        <section aria-labelledby="sommes" className="column-title">
          <h2 id="sommes">Ce qu’ils et elles souhaitent</h2>
          {total === null ? (
            <p className="mt-3">
              Il n’y a pas encore assez d’intentions pour les additionner : il en faut dix au moins.
              Jusque-là, rien n’est montré.
            </p>
          ) : (
            <>
              <p className="mt-2 mb-4">
                <span className="font-title text-h2">{total}</span> intentions publiées, au moins.
              </p>
              <Table
                caption="Intentions par département"
                columns={[{ heading: "Département" }, { heading: "Personnes", number: true }]}
                rows={sums.map(({ name, people }) => ({ key: name, cells: [name, people] }))}
              />
              <p className="byline mt-3">
                {demo && "Données fictives. "}Un département paraît à partir de dix personnes ; le total est
                arrondi à la dizaine du dessous. Échantillon de volontaires, non représentatif.
              </p>
            </>
          )}
        </section>
        <section aria-labelledby="savoir" className="column-title">
          <h2 id="savoir">Ce qu’il faut savoir</h2>
          <div className="prose mt-2">
            <ul>
              <li>Le dépôt d’une intention ouvrira avec les comptes ; cette page montre déjà les sommes.</li>
              <li>Aucune organisation, aucun financeur ne vous voit ni ne vous écrit.</li>
              <li>Personne ne vous demande votre patrimoine, vos revenus ou votre âge.</li>
              <li>
                Vous lisez les besoins dans un ordre que vous choisissez : date, échéance ou alphabet. Jamais
                « pour vous ».
              </li>
              <li>
                Les rencontres ouvertes au public servent à s’informer. Aucune souscription, aucun engagement
                ni aucune collecte n’y a lieu.
              </li>
            </ul>
            <p>
              <MoreLink to={paths.needs()}>Lire les besoins publiés</MoreLink>
            </p>
          </div>
        </section>
      </div>
    </>
  );
}
