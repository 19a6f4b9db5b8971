import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { DepartementMap } from "#app/ui/departement-map.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { NeedBriefItem } from "#app/ui/need-brief.tsx";
import { SearchForm } from "#app/ui/search-form.tsx";
import { readFront } from "#app/needs/read-front.server.ts";

export const loader = ({ request, context }: LoaderFunctionArgs) => readFront(context, request);

export default function Home() {
  const { sum, latest, map } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="grid gap-x-14 gap-y-10 pt-8 md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)] md:pt-12">
        <section>
          <h1>Dire de quoi l’on a besoin. Rencontrer qui peut financer.</h1>
          <p className="lead mt-5 max-w-[34rem]">
            Des associations, des coopératives, des entreprises solidaires publient ici leurs besoins de
            financement. Des fondations, des banques, des clubs d’épargne disent ce qu’ils cherchent. La Place
            compare les deux, explique pourquoi, et prépare la rencontre près de chez vous.
          </p>
          <div className="mt-7 max-w-[34rem]">
            <SearchForm
              label="Chercher un besoin"
              hint="Un mot, une commune, un métier : épicerie, Roubaix, maraîchage…"
            />
          </div>
        </section>
        <section aria-labelledby="somme" className="column-title self-start">
          <h2 id="somme" className="kicker font-text">
            Les besoins publiés aujourd’hui
          </h2>
          <p className="mt-3">
            <span className="figure block">{sum.amount}</span>
            <span className="lead mt-2 block">{sum.unit}</span>
          </p>
          <p className="mt-3 border-t border-rule pt-3">
            pour {sum.needs} besoins, portés par {sum.organisations} organisations dans {sum.departements}{" "}
            départements. En face, {sum.financers} financeurs.
          </p>
          <p className="mt-2">
            <MoreLink to={paths.needs()}>Lire tous les besoins</MoreLink>
          </p>
        </section>
      </div>
      <WaysIn />
      <section aria-labelledby="derniers" className="mt-16">
        <h2 id="derniers" className="column-title mb-3">
          Derniers besoins publiés
        </h2>
        {latest.map((need) => (
          <NeedBriefItem key={need.id} need={need} level={3} />
        ))}
        <p className="border-t border-rule pt-3">
          <MoreLink to={paths.needs()}>Les {sum.needs} besoins</MoreLink>
        </p>
      </section>
      <section aria-labelledby="carte" className="mt-16">
        <h2 id="carte" className="column-title mb-5">
          Où sont les besoins
        </h2>
        <DepartementMap {...map} caption="Besoins publiés, par département du siège" />
      </section>
    </>
  );
}

function WaysIn() {
  return (
    <section aria-labelledby="entrer" className="mt-14">
      <h2 id="entrer" className="sr-only">
        Trois façons d’entrer
      </h2>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-3">
        <div className="column-title">
          <h3>Vous cherchez un financement</h3>
          <p className="mt-2">
            Lisez les besoins déjà publiés et ce qui les rapproche d’un financeur : vous saurez comment dire
            le vôtre.
          </p>
          <MoreLink to={paths.needs()}>Voir des besoins</MoreLink>
        </div>
        <div className="column-title">
          <h3>Vous financez</h3>
          <p className="mt-2">
            Fondation, banque, club, collectivité : chaque programme a sa page, avec les besoins qui répondent
            à ses critères et les raisons, ligne à ligne.
          </p>
          <MoreLink to={paths.financers()}>Voir les programmes</MoreLink>
        </div>
        <div className="column-title">
          <h3>Vous épargnez, ou vous avez un lieu</h3>
          <p className="mt-2">
            Les rencontres se tiennent dans des fermes, des tiers-lieux, des maisons du peuple. Les intentions
            des <Link to={paths.savers()}>épargnant·es</Link> ne sont montrées qu’additionnées.
          </p>
          <MoreLink to={paths.places()}>Voir les lieux</MoreLink>
        </div>
      </div>
    </section>
  );
}
