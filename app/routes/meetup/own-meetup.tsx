import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { readOwnMeetupPage } from "#app/meetups/read-own-meetup.server.ts";
import { tellDone } from "#app/meetups/tell-done.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { CompositionList } from "#app/ui/meetup/composition-list.tsx";
import { MeetupHeader } from "#app/ui/meetup/meetup-head.tsx";
import { MeetupNextStep } from "#app/ui/meetup/meetup-next-step.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { charterReminder } from "#app/ui/place/charter.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.head.title ?? "Une rencontre");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context);
  const page = await readOwnMeetupPage(context.place, actor, readId(params.id, "meetup-not-found"));
  return { ...page, done: tellDone(request) };
}

export default function OwnMeetupPage() {
  const { head, frame, composition, done } = useLoaderData<typeof loader>();
  const open = ["draft", "composed", "invited", "timetabled"].includes(head.status);
  return (
    <>
      <MeetupHeader head={head} current={paths.ownMeetup(head.id)} />
      {done && (
        <div className="mt-4">
          <Notice kind="good" live>
            <p>{done}</p>
          </Notice>
        </div>
      )}
      {head.mayEdit && <MeetupNextStep head={head} />}
      {frame.cancelReason && <p className="mt-4">La raison donnée : {frame.cancelReason}</p>}
      {head.isPublic && <p className="mt-4 font-semibold">{charterReminder}</p>}
      <p className="mt-4 flex flex-wrap items-baseline gap-x-6">
        <span>
          {head.oneToOnes &&
            `${frame.slots} créneaux de ${frame.slotMinutes} minutes, ${frame.tables} tables, `}
          {head.seats} places{head.taken > 0 && `, dont ${head.taken} prises`}
          {!head.isPublic && `, à ${frame.radiusKm}\u00a0km à la ronde`}.
        </span>
        {open && head.mayEdit && <MoreLink to={paths.meetupFrame(head.id)}>Changer le cadre</MoreLink>}
        {open && head.mayEdit && <MoreLink to={paths.meetupVenue(head.id)}>La tenir ailleurs</MoreLink>}
        {!["draft", "composed"].includes(head.status) && (
          <MoreLink to={paths.meetup(head.id)}>Sa page publique</MoreLink>
        )}
      </p>
      {frame.presentation && <p className="reading mt-2">{frame.presentation}</p>}
      {composition && (
        <CompositionList
          id={head.id}
          composition={composition}
          seats={head.seats}
          oneToOnes={head.oneToOnes}
        />
      )}
      {open && head.mayEdit && (
        <div id="annuler" className="mt-12 border-t border-rule pt-4">
          <Disclosure label="Annuler la rencontre">
            <Form method="post" action={paths.actOnMeetup(head.id)} className="stack reading mt-3">
              <p>Toutes les personnes invitées reçoivent la raison, et leur agenda se met à jour.</p>
              <Field label="Pourquoi ?" name="reason" required maxLength={300} />
              <Button kind="danger" name="acte" value="annuler">
                Annuler et prévenir tout le monde
              </Button>
            </Form>
          </Disclosure>
        </div>
      )}
    </>
  );
}
