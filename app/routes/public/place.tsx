import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { readPlacePage } from "#app/places/read-place-page.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { MeetupBriefItem } from "#app/ui/meetup/meetup-brief.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Charter } from "#app/ui/place/charter.tsx";
import { OpeningCalendar } from "#app/ui/place/opening-calendar.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name ?? "Un lieu");

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  readPlacePage(context, request, readId(params.id, "place-not-found"));

export default function PlacePage() {
  const place = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={place.name}
        kicker={`${place.type}, ${place.commune}`}
        trail={[
          { label: "La une", to: paths.home() },
          { label: "Lieux", to: paths.places() },
        ]}
        lead={place.presentation && <p>{place.presentation}</p>}
      />
      {place.status === "proposed" && (
        <Notice title="Ce lieu est proposé : il n’est pas encore public.">
          <p>Il paraît dès que sa ou son hôte accepte la charte, ou qu’une personne du mouvement l’ouvre.</p>
          {place.reviews && (
            <Form method="post" action={paths.reviewPlace(place.id)} className="mt-3 flex flex-wrap gap-3">
              <Button name="acte" value="ouvrir">
                Ouvrir ce lieu
              </Button>
              <Button kind="danger" name="acte" value="ecarter">
                L’écarter
              </Button>
            </Form>
          )}
        </Notice>
      )}
      {place.meetups.length > 0 && (
        <section aria-labelledby="rencontres" className="mb-8">
          <h2 id="rencontres" className="column-title">
            Les rencontres à venir ici
          </h2>
          {place.meetups.map((meetup) => (
            <MeetupBriefItem key={meetup.id} meetup={meetup} level={3} />
          ))}
        </section>
      )}
      <div className="mt-4 grid gap-x-14 gap-y-10 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section aria-labelledby="disponible">
          <h2 id="disponible" className="column-title">
            Quand on peut s’y retrouver
          </h2>
          {place.openings.length === 0 ? (
            <p className="mt-2">Le lieu n’a pas encore dit ses jours : son contact répondra.</p>
          ) : (
            <>
              <div className="prose mt-2">
                <ul>
                  {place.openings.map(({ id, sentence }) => (
                    <li key={id}>{sentence}</li>
                  ))}
                </ul>
              </div>
              <p className="byline mt-2">Au plus tôt le {place.earliest}.</p>
              <div className="mt-5">
                <OpeningCalendar months={place.calendar} />
              </div>
            </>
          )}
        </section>
        <section aria-labelledby="pratique">
          <h2 id="pratique" className="column-title">
            En pratique
          </h2>
          <dl className="mt-2">
            {place.facts.map(({ label, text }) => (
              <div key={label} className="border-b border-rule py-2">
                <dt className="byline">{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
            {place.rooms.length > 0 && (
              <div className="border-b border-rule py-2">
                <dt className="byline">Salles</dt>
                {place.rooms.map(({ name, capacity }) => (
                  <dd key={name}>
                    {name}, {capacity} personnes
                  </dd>
                ))}
              </div>
            )}
          </dl>
          <h2 className="column-title mt-10">La charte du lieu</h2>
          <p className="mt-2">Information seulement : ni vente, ni souscription, ni recueil d’accord.</p>
          <p className="byline">
            {place.charter ?? "Pas encore acceptée : aucune rencontre ne peut y être invitée."}
          </p>
          <Disclosure label="Lire la charte">
            <Charter />
          </Disclosure>
          {place.hosts && (
            <p className="mt-4">
              <MoreLink to={paths.ownPlace()}>Ma page d’hôte</MoreLink>
            </p>
          )}
        </section>
      </div>
    </>
  );
}
