import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findActor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readSaversPage } from "#app/intentions/read-savers-page.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { HowSumsAreMade } from "#app/ui/saver/how-sums-are-made.tsx";
import { INTENTION_TEXT } from "#app/ui/saver/texts.ts";
import { Table } from "#app/ui/table.tsx";

export const meta: MetaFunction = () =>
  pageTitle("Épargnant·es", "Ce que des épargnant·es aimeraient voir financé, additionné et sans nom.");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [actor, page] = await Promise.all([findActor(request, context), readSaversPage(context)]);
  return { ...page, signedIn: actor !== null };
}

export default function Savers() {
  const { total, sums, first, countedOn, demo, signedIn } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Dites-nous ce que vous aimeriez voir financé"
        trail={[{ label: "La une", to: paths.home() }]}
        lead={<p>{INTENTION_TEXT}</p>}
      />
      <p className="mb-10 flex flex-wrap items-baseline gap-x-5 gap-y-3">
        {signedIn ? (
          <ButtonLink to={paths.ownIntention()}>Mon intention</ButtonLink>
        ) : (
          <>
            <ButtonLink to={paths.signUp({ role: "saver" })}>Donner mon intention</ButtonLink>
            <Link to={paths.signIn({ retour: paths.ownIntention() })}>J’ai déjà un compte</Link>
          </>
        )}
      </p>
      <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
        <section aria-labelledby="sommes" className="column-title">
          <h2 id="sommes">Ce qu’ils et elles souhaitent</h2>
          {total === 0 ? (
            <p className="mt-3">
              Il n’y a pas encore assez d’intentions pour les additionner. Jusque-là, rien n’est montré.
            </p>
          ) : (
            <>
              <p className="mt-2 mb-4">{first}</p>
              <Table
                caption={`Intentions par territoire, table du ${countedOn}`}
                columns={[{ heading: "Territoire" }, { heading: "Au moins", number: true }]}
                rows={[
                  ...sums.map(({ key, name, people }) => ({ key, cells: [name, people] })),
                  { key: "total", cells: ["Ensemble", total] },
                ]}
              />
              <p className="byline mt-3">
                {demo && "Données fictives. "}Échantillon de volontaires, non représentatif.
              </p>
            </>
          )}
        </section>
        <section aria-labelledby="savoir" className="column-title">
          <h2 id="savoir">Ce qu’il faut savoir</h2>
          <div className="prose mt-2">
            <ul>
              <li>Aucune organisation, aucun financeur ne vous voit ni ne vous écrit.</li>
              <li>Personne ne vous demande votre patrimoine, vos revenus ou votre âge.</li>
              <li>
                Vous lisez les besoins dans un ordre que vous choisissez : date, proximité ou alphabet. Jamais
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
        <HowSumsAreMade />
      </div>
    </>
  );
}
