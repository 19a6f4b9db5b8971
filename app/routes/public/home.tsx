import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DepartementMap } from "#app/ui/departement-map.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { NeedBriefItem } from "#app/ui/need-brief.tsx";
import { SearchBox } from "#app/ui/search/search-box.tsx";
import { WaysIn } from "#app/ui/ways-in.tsx";
import { readFront } from "#app/needs/read-front.server.ts";

export const loader = ({ request, context }: LoaderFunctionArgs) => readFront(context, request);

export default function Home() {
  const { sum, latest, map, spaces } = useLoaderData<typeof loader>();
  return (
    <>
      <section className="pt-8 md:pt-12">
        <h1 className="max-w-[18em]">Dire de quoi l’on a besoin. Rencontrer qui peut financer.</h1>
        <p className="lead mt-4 max-w-[44rem]">
          Des associations, des coopératives, des entreprises solidaires publient leurs besoins de
          financement ; des financeurs publient leurs critères. La Place compare les deux, explique pourquoi,
          et prépare la rencontre près de chez vous.
        </p>
      </section>
      {spaces ? <OwnSpaces spaces={spaces} /> : <WaysIn />}
      <div className="mt-14 grid gap-x-14 gap-y-10 md:grid-cols-2">
        <section aria-labelledby="somme" className="column-title">
          <h2 id="somme" className="kicker">
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
        </section>
        <div className="column-title">
          <div className="mt-2">
            <SearchBox
              label="Chercher un besoin, un programme"
              hint="Un mot, une commune, un métier : épicerie, Roubaix, maraîchage…"
            />
          </div>
          <p className="mt-3">
            <MoreLink to={paths.needs()}>Lire tous les besoins</MoreLink>
          </p>
        </div>
      </div>
      <section aria-labelledby="derniers" className="mt-14">
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
        <DepartementMap {...map} caption="Besoins publiés, par département du siège" counted="Besoins" />
      </section>
    </>
  );
}

/** Whoever is signed in goes on where they work. */
function OwnSpaces({ spaces }: { spaces: { label: string; to: string }[] }) {
  return (
    <section aria-labelledby="reprendre" className="mt-8">
      <h2 id="reprendre" className="sr-only">
        Reprendre
      </h2>
      <p className="flex flex-wrap gap-3">
        {spaces.map(({ label, to }, index) => (
          <ButtonLink key={to} to={to} kind={index === 0 ? "main" : "quiet"}>
            {label}
          </ButtonLink>
        ))}
      </p>
    </section>
  );
}
