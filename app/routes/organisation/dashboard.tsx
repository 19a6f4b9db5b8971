import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readMemberMeetups } from "#app/meetups/read-member-meetups.server.ts";
import { readDashboard } from "#app/organisations/read-dashboard.server.ts";
import { Done } from "#app/ui/account/done.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { MemberMeetups } from "#app/ui/meetup/member-meetups.tsx";
import { NextStepNotice } from "#app/ui/next-step.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { frenchList } from "#domain/vocabulary/french.ts";

export const meta: MetaFunction = () => pageTitle("Mon organisation");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireOrganisationMember(request, context);
  const did = new URL(request.url).searchParams.get("fait");
  const meetups = await readMemberMeetups(context.place, actor);
  return { ...(await readDashboard(context.place, actor)), meetups, did };
}

export default function DashboardPage() {
  const { organisationId, name, needs, missing, next, mayEdit, meetups, did } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={name} kicker="Mon organisation" />
      <div className="stack">
        <Done did={did} />
        {mayEdit && <NextStepNotice next={next} />}
      </div>
      <section aria-labelledby="besoins" className="mt-10">
        <h2 id="besoins" className="column-title">
          Nos besoins
        </h2>
        {needs.length === 0 && (
          <EmptyState title="Pas encore de besoin">
            <p>
              Un besoin dit pour quoi vous cherchez de l’argent, combien, où et quand. En l’écrivant, vous
              voyez qui il peut intéresser. Comptez un quart d’heure ; tout s’enregistre à chaque étape.
            </p>
          </EmptyState>
        )}
        <ul>
          {needs.map(({ needId, title, label, detail, faults, programmes }) => (
            <li key={needId} className="brief">
              <p className="kicker">
                {label}
                {faults !== null && label !== "Brouillon" && " · changements non publiés"}
              </p>
              <h3 className="brief-title">
                <Link to={paths.ownNeed(needId)}>{title}</Link>
              </h3>
              <p className="byline">
                {detail}
                {faults !== null &&
                  faults > 0 &&
                  ` Il reste ${faults} point${faults > 1 ? "s" : ""} à compléter.`}
              </p>
              {programmes !== null && (
                <p>
                  {programmes === 0
                    ? "Aucun programme n’y correspond aujourd’hui : sa page dit ce qui bloque."
                    : `${programmes} programme${programmes > 1 ? "s" : ""} y correspond${programmes > 1 ? "ent" : ""}.`}
                </p>
              )}
            </li>
          ))}
        </ul>
        {mayEdit && (
          <p className="mt-4">
            <ButtonLink kind="quiet" to={paths.newNeed()}>
              Écrire un besoin
            </ButtonLink>
          </p>
        )}
      </section>
      <MemberMeetups meetups={meetups} mayAnswer={mayEdit} />
      <p className="mt-8">
        <MoreLink to={paths.introductions()}>Nos mises en relation</MoreLink>
      </p>
      <section aria-labelledby="fiche" className="mt-12">
        <h2 id="fiche" className="column-title">
          Notre fiche
        </h2>
        <p className="reading mt-2">
          {missing.length === 0
            ? "Elle dit l’essentiel."
            : `Il y manque ${frenchList(missing)}. Certains financeurs y regardent.`}
        </p>
        <p className="flex flex-wrap gap-x-6">
          <MoreLink to={paths.organisation(organisationId)}>La voir</MoreLink>
          {mayEdit && <MoreLink to={paths.editOrganisation()}>La compléter</MoreLink>}
        </p>
      </section>
    </>
  );
}
