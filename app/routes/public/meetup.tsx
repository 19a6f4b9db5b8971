import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { registrationForm } from "#app/meetups/answer-form.ts";
import { readMeetupPage } from "#app/meetups/read-meetup-page.server.ts";
import { registerVisitor } from "#app/meetups/register-visitor.server.ts";
import { tellMeetupProblem } from "#app/meetups/tell-meetup-problem.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { RegistrationForm } from "#app/ui/meetup/registration-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { charterReminder } from "#app/ui/place/charter.tsx";
import { Table } from "#app/ui/table.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(page?.title ?? "Une rencontre");

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  readMeetupPage(context, request, readId(params.id, "meetup-not-found"));

/** Registers for a meetup that is open to the public. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const meetupId = readId(params.id, "meetup-not-found");
  const form = await parseForm(request, registrationForm);
  if (!form.ok) return invalid(form);
  const { clientAddress: address } = context;
  const registered = await registerVisitor(context.place, { meetupId, registration: form.value, address });
  if (registered.ok) return data({ sentTo: form.value.email });
  if (registered.error.kind === "meetup-not-found") throw problem("meetup-not-found");
  const status = registered.error.kind === "too-many-tries" ? 429 : 409;
  return refuseForm(form, { "": tellMeetupProblem(registered.error) }, status);
}

export default function MeetupPage() {
  const meetup = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const sentTo = answer && "sentTo" in answer ? answer.sentTo : null;
  return (
    <>
      <PageHeader
        title={meetup.title}
        kicker={`${meetup.format} · ${meetup.audience}`}
        trail={[
          { label: "La une", to: paths.home() },
          { label: "Rencontres", to: paths.meetups() },
        ]}
        lead={<p className="first-letter:uppercase">{meetup.when}</p>}
      />
      {meetup.cancelled !== null && (
        <Notice kind="warning" title="Cette rencontre est annulée.">
          <p>{meetup.cancelled}</p>
        </Notice>
      )}
      <div className="mt-4 grid gap-x-14 gap-y-10 md:grid-cols-2">
        <section aria-labelledby="programme">
          <h2 id="programme" className="column-title">
            Le programme
          </h2>
          {meetup.presentation && <p className="my-2">{meetup.presentation}</p>}
          <Table
            caption="Heures du lieu"
            columns={[{ heading: "Heure" }, { heading: "Quoi" }]}
            rows={meetup.programme.map(({ key, hours, what }) => ({ key, cells: [hours, what] }))}
          />
          <h2 className="column-title mt-8">Où</h2>
          <p className="mt-2">
            <Link to={paths.place(meetup.placeId)}>{meetup.place}</Link>, {meetup.commune}
          </p>
          {meetup.transport && <p className="byline">{meetup.transport}</p>}
          {meetup.hosts && (
            <p className="mt-4">
              <MoreLink to={paths.ownMeetup(meetup.id)}>Ma page d’hôte</MoreLink>
            </p>
          )}
        </section>
        <section aria-labelledby="venir">
          <h2 id="venir" className="column-title">
            Venir
          </h2>
          <p className="my-3 font-semibold">{charterReminder}</p>
          {!meetup.isPublic && (
            <p>
              Cette rencontre est sur invitation, entre structures. Publier un besoin ou des critères est la
              façon d’y être proposé·e ; la liste des personnes invitées n’est pas publique.
            </p>
          )}
          {meetup.isPublic && sentTo && (
            <Notice kind="good" title="Un courriel vient de partir." live>
              <p>
                Il va à {sentTo} : le lien qu’il contient confirme votre place, ou vous garde sur la liste
                d’attente.
              </p>
            </Notice>
          )}
          {meetup.open && !sentTo && <RegistrationForm full={meetup.full} answer={answer as never} />}
          {meetup.isPublic && !meetup.open && meetup.cancelled === null && (
            <p>Les inscriptions sont closes.</p>
          )}
        </section>
      </div>
    </>
  );
}
