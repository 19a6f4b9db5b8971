import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { MoreLink } from "./link.tsx";

const WAYS = [
  {
    who: "Vous cherchez un financement",
    what: "Écrivez votre besoin en un quart d’heure. Vous voyez aussitôt combien de financeurs il touche, et ce qui en ouvrirait d’autres.",
    begin: { label: "Publier un besoin", to: paths.signUp({ role: "organisation" }) },
    look: { label: "En lire d’abord", to: paths.needs() },
  },
  {
    who: "Vous financez",
    what: "Fondation, banque, club, collectivité : dites vos critères. Vous recevez les besoins qui y répondent, avec les raisons, ligne à ligne.",
    begin: { label: "Publier des critères", to: paths.signUp({ role: "financer" }) },
    look: { label: "Voir les programmes", to: paths.financers() },
  },
  {
    who: "Vous avez un lieu",
    what: "Ferme, tiers-lieu, maison du peuple, mairie : accueillez une matinée où financeurs et organisations se parlent.",
    begin: { label: "Accueillir des rencontres", to: paths.signUp({ role: "place" }) },
    look: { label: "Voir les lieux", to: paths.places() },
  },
  {
    who: "Vous épargnez",
    what: "Dites ce que vous aimeriez voir financé. Rien ne vous engage, et vos réponses ne paraissent qu’additionnées à d’autres.",
    begin: { label: "Donner une intention", to: paths.signUp({ role: "saver" }) },
    look: { label: "Ce qui se souhaite", to: paths.savers() },
  },
];

/** Where each one begins: what it is for them in two sentences, the act, and a look first. */
export function WaysIn() {
  return (
    <section aria-labelledby="commencer" className="mt-10 md:mt-12">
      <h2 id="commencer" className="sr-only">
        Par où commencer
      </h2>
      <div className="grid gap-x-8 gap-y-7 md:grid-cols-2 lg:grid-cols-4">
        {WAYS.map(({ who, what, begin, look }) => (
          <div key={who} className="column-title flex flex-col">
            <h3>{who}</h3>
            <p className="mt-1.5 mb-2 grow">{what}</p>
            <p className="flex flex-wrap items-baseline gap-x-5">
              <MoreLink to={begin.to}>{begin.label}</MoreLink>
              <Link to={look.to} className="byline inline-block py-1">
                {look.label}
              </Link>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
