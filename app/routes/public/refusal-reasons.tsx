import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readReasonsPage } from "#app/observatory/read-reasons-page.server.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Table } from "#app/ui/table.tsx";

const TITLE = "Pourquoi les besoins n’aboutissent pas";

export const meta: MetaFunction = () =>
  pageTitle(
    TITLE,
    "Les raisons données par les financeurs et par les organisations, additionnées et sans nom.",
  );

export async function loader({ context: { place, demo } }: LoaderFunctionArgs) {
  return { ...(await readReasonsPage(place)), demo };
}

export default function RefusalReasons() {
  const { byFinancers, byOrganisations, countedOn, demo } = useLoaderData<typeof loader>();
  const byline = `${demo ? "Données fictives. " : ""}Compté jusqu’au ${countedOn}.`;
  return (
    <>
      <PageHeader
        title={TITLE}
        trail={[{ label: "La une", to: paths.home() }]}
        lead={
          <p>
            Qui écarte, décline ou refuse dit pourquoi, d’un mot choisi dans une liste. Additionnés, ces mots
            disent ce qui devrait changer pour que l’argent rejoigne les projets.
          </p>
        }
      />
      <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
        <Side
          id="financeurs"
          title="Ce que répondent les financeurs"
          caption="Raisons des financeurs"
          reasons={byFinancers}
          byline={byline}
        />
        <Side
          id="organisations"
          title="Ce que répondent les organisations"
          caption="Raisons des organisations"
          reasons={byOrganisations}
          byline={byline}
        />
        <section aria-labelledby="comment" className="column-title md:col-span-2">
          <h2 id="comment">Comment c’est compté</h2>
          <div className="prose mt-2">
            <ul>
              <li>
                Compte une demande déclinée, un refus après une rencontre, et ce qu’une structure écarte de
                ses classements. La même raison, de la même structure pour le même besoin ou le même
                programme, compte une fois.
              </li>
              <li>
                Une raison n’est montrée que si cinq organisations et cinq financeurs au moins sont concernés.
                Le nombre est arrondi vers le bas, de cinq en cinq, et arrêté au premier du mois.
              </li>
              <li>
                Aucun refus n’est publié seul, ni le nom de qui refuse, ni celui de qui est refusé. Ces
                raisons ne comptent pas dans le classement des autres.
              </li>
            </ul>
            <p>
              <MoreLink to={paths.ranking()}>Comment fonctionne le classement</MoreLink>
            </p>
          </div>
        </section>
      </div>
    </>
  );
}

type SideProps = {
  id: string;
  title: string;
  caption: string;
  reasons: readonly { reason: string; label: string; means: string; atLeast: number }[];
  byline: string;
};

function Side({ id, title, caption, reasons, byline }: SideProps) {
  return (
    <section aria-labelledby={id} className="column-title">
      <h2 id={id}>{title}</h2>
      {reasons.length === 0 ? (
        <p className="mt-3">
          Aucune raison n’a encore été donnée assez souvent pour être montrée sans désigner personne.
        </p>
      ) : (
        <div className="mt-3">
          <Table
            caption={caption}
            columns={[{ heading: "Raison" }, { heading: "Au moins", number: true }]}
            rows={reasons.map(({ reason, label, means, atLeast }) => ({
              key: reason,
              cells: [
                <>
                  {label}
                  <span className="byline block font-normal">{means}</span>
                </>,
                atLeast,
              ],
            }))}
          />
        </div>
      )}
      <p className="byline mt-3">{byline}</p>
    </section>
  );
}
