import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readPlacesPage } from "#app/places/read-places-page.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { NearForm } from "#app/ui/place/near-form.tsx";
import { PlacesMap } from "#app/ui/place/places-map.tsx";
import { Table } from "#app/ui/table.tsx";

export const meta: MetaFunction = () =>
  pageTitle("Les lieux", "Fermes, tiers-lieux, maisons du peuple : où l’on se rencontre.");

export const loader = ({ request, context }: LoaderFunctionArgs) => readPlacesPage(context, request);

export default function Places() {
  const { places, credit, asked, near, trouble } = useLoaderData<typeof loader>();
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
      >
        <p className="mt-3 flex flex-wrap gap-x-6">
          <MoreLink to={paths.meetups()}>Les rencontres à venir</MoreLink>
          <MoreLink to={paths.proposePlace()}>Proposer un lieu</MoreLink>
        </p>
      </PageHeader>
      {places.length === 0 ? (
        <EmptyState title="Pas encore de lieu">
          <p>Le premier lieu ouvert paraîtra ici, avec sa commune, sa capacité et son accès.</p>
        </EmptyState>
      ) : (
        <>
          <section
            aria-labelledby="carte"
            className="grid gap-x-12 gap-y-6 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
          >
            <PlacesMap places={places} credit={credit} />
            <div className="stack">
              <h2 id="carte" className="column-title">
                Où ils sont
              </h2>
              <NearForm asked={asked} trouble={trouble} />
              <div className="max-h-[30rem] overflow-y-auto print:max-h-none">
                <Table
                  caption={near ? `Du plus près ${near} au plus loin` : "Par ordre alphabétique"}
                  columns={[
                    { heading: "Lieu" },
                    { heading: "Commune" },
                    near ? { heading: "Distance", number: true } : { heading: "Personnes", number: true },
                  ]}
                  rows={places.map(({ id, name, commune, capacity, kilometres }) => ({
                    key: id,
                    cells: [
                      <Link key={id} to={paths.place(id)}>
                        {name}
                      </Link>,
                      commune,
                      near ? (kilometres === null ? "—" : `${kilometres}\u00a0km`) : capacity,
                    ],
                  }))}
                />
              </div>
              {near && <p className="byline">À vol d’oiseau ; la route compte un tiers de plus.</p>}
            </div>
          </section>
          <div className="mt-12 grid gap-x-10 border-t border-ink md:grid-cols-2 lg:grid-cols-3">
            {places.map((place) => (
              <article key={place.id} className="brief">
                <p className="kicker">{place.type}</p>
                <h2 className="brief-title">
                  <Link to={paths.place(place.id)}>{place.name}</Link>
                </h2>
                <p className="byline mt-1">
                  {place.commune}
                  {place.kilometres !== null && ` · à ${place.kilometres}\u00a0km`}
                </p>
                {place.presentation && <p className="mt-2">{place.presentation}</p>}
                <p className="byline mt-2">
                  Jusqu’à {place.capacity} personnes. {place.access}.
                </p>
              </article>
            ))}
          </div>
        </>
      )}
    </>
  );
}
