import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readPlacesPage } from "#app/places/read-places-page.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () =>
  pageTitle("Les lieux", "Fermes, tiers-lieux, maisons du peuple : où l’on se rencontre.");

export const loader = ({ context }: LoaderFunctionArgs) => readPlacesPage(context);

export default function Places() {
  const { places } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Les lieux où l’on se rencontre"
        trail={[{ label: "La une", to: paths.home() }]}
        lead={
          <p>
            Une matinée dans une ferme, un tour de tables dans une maison du peuple : des financeurs et des
            organisations dont les critères correspondent s’y parlent, un quart d’heure chacun. Rien ne s’y
            vend ni ne s’y signe.
          </p>
        }
      />
      {places.length === 0 ? (
        <EmptyState title="Pas encore de lieu">
          <p>Le premier lieu inscrit paraîtra ici, avec sa commune, sa capacité et son accès.</p>
        </EmptyState>
      ) : (
        <div className="grid gap-x-10 md:grid-cols-2 lg:grid-cols-3">
          {places.map((place) => (
            <article key={place.id} className="brief">
              <p className="kicker">{place.type}</p>
              <h2 className="text-h3">{place.name}</h2>
              <p className="byline mt-1">{place.commune}</p>
              {place.presentation && <p className="mt-2">{place.presentation}</p>}
              <p className="byline mt-2">
                Jusqu’à {place.capacity} personnes. {place.access}.
              </p>
            </article>
          ))}
        </div>
      )}
    </>
  );
}
