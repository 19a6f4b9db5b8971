import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readOwnPlace } from "#app/places/read-own-place.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PlaceNextStepNotice } from "#app/ui/place/place-next-step.tsx";

export const meta: MetaFunction = () => pageTitle("Mon lieu");

const DONE: Record<string, string> = {
  fiche: "La fiche est enregistrée.",
  charte: "Merci. La charte est acceptée, et votre lieu est public.",
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context);
  const done = DONE[new URL(request.url).searchParams.get("fait") ?? ""] ?? null;
  return { ...(await readOwnPlace(context.place, actor)), done };
}

export default function OwnPlacePage() {
  const { placeId, name, next, meetups, openings, mayEdit, done } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={name} kicker="Mon lieu" />
      {done && (
        <Notice kind="good" live>
          <p>{done}</p>
        </Notice>
      )}
      {mayEdit && (
        <div className="mt-4">
          <PlaceNextStepNotice next={next} />
        </div>
      )}
      <section aria-labelledby="rencontres" className="mt-10">
        <h2 id="rencontres" className="column-title">
          Nos rencontres
        </h2>
        {meetups.length === 0 && <p className="mt-2">Aucune encore.</p>}
        <ul>
          {meetups.map(({ id, title, when, label, format }) => (
            <li key={id} className="brief">
              <p className="kicker">
                {label} · {format}
              </p>
              <h3 className="brief-title">
                <Link to={paths.ownMeetup(id)}>{title}</Link>
              </h3>
              <p className="byline first-letter:uppercase">{when}</p>
            </li>
          ))}
        </ul>
        {mayEdit && (
          <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <ButtonLink kind="quiet" to={paths.newMeetup()}>
              Préparer une rencontre
            </ButtonLink>
            <MoreLink to={paths.whereAndWhen()}>Où et quand ferait-elle le plus de bien ?</MoreLink>
          </p>
        )}
      </section>
      <div className="mt-12 grid gap-x-14 gap-y-10 md:grid-cols-2">
        <section aria-labelledby="jours">
          <h2 id="jours" className="column-title">
            Nos jours
          </h2>
          {openings.length === 0 && <p className="mt-2">Aucun pour l’instant.</p>}
          <div className="prose mt-2">
            <ul>
              {openings.map(({ id, sentence }) => (
                <li key={id}>{sentence}</li>
              ))}
            </ul>
          </div>
          {mayEdit && <MoreLink to={paths.placeOpenings()}>Les modifier</MoreLink>}
        </section>
        <section aria-labelledby="fiche">
          <h2 id="fiche" className="column-title">
            Notre fiche
          </h2>
          <p className="mt-2">Salles, accès, transports, équipement, contact, charte.</p>
          <p className="flex flex-wrap gap-x-6">
            <MoreLink to={paths.place(placeId)}>La voir</MoreLink>
            {mayEdit && <MoreLink to={paths.editPlace()}>La compléter</MoreLink>}
            <MoreLink to={paths.members()}>Les hôtes</MoreLink>
          </p>
        </section>
      </div>
    </>
  );
}
