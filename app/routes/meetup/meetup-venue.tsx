import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { moveVenue, readVenuePage } from "#app/meetups/move-venue.server.ts";
import { fieldOfProblem, tellMeetupProblem } from "#app/meetups/tell-meetup-problem.ts";
import { venueForm } from "#app/meetups/venue-form.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Checkbox, Select } from "#app/ui/field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { useLiveForm } from "#app/ui/form/use-live-form.ts";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => pageTitle("Tenir la rencontre ailleurs");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  return readVenuePage(context.place, actor, readId(params.id, "meetup-not-found"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  const meetupId = readId(params.id, "meetup-not-found");
  const form = await parseForm(request, venueForm);
  if (!form.ok) return invalid(form);
  const { venueId, agreed } = form.value;
  const moved = await moveVenue(context.place, actor, { meetupId, venueId, agreed });
  if (moved.ok) return redirect(paths.ownMeetup(meetupId, { fait: "ailleurs" }), 303);
  if (moved.error.kind === "meetup-not-found") throw problem("meetup-not-found");
  return refuseForm(form, { [fieldOfProblem(moved.error)]: tellMeetupProblem(moved.error) }, 409);
}

export default function MeetupVenuePage() {
  const { head, taken, mayMove, own, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = useLiveForm({ schema: venueForm, answer, defaults: { venueId: "", agreed: "" } });
  const options = [
    { value: "", label: "Choisissez un lieu" },
    ...(own.length > 0 ? [{ heading: "Vos lieux", options: own }] : []),
    ...(others.length > 0 ? [{ heading: "Les autres lieux, du plus proche", options: others }] : []),
  ];
  return (
    <>
      <PageHeader
        title="Tenir la rencontre ailleurs"
        trail={[
          { label: "Mon lieu", to: paths.ownPlace() },
          { label: head.title, to: paths.ownMeetup(head.id) },
        ]}
        lead="Vous en restez l’hôte. Les personnes invitées reçoivent la nouvelle adresse, et leur agenda se met à jour."
      />
      {!mayMove && <p>La rencontre n’en est plus là : elle est passée, ou annulée.</p>}
      {mayMove && own.length + others.length === 0 && (
        <EmptyState title="Aucun autre lieu">
          <p>Aucun lieu ouvert ne reçoit les {taken} personnes attendues.</p>
        </EmptyState>
      )}
      {mayMove && own.length + others.length > 0 && (
        <Form {...form.formProps} className="stack [--stack:1.6rem] max-w-[36rem]">
          <ErrorSummary errors={form.summary} />
          <Select
            label="Le lieu"
            hint={`Ceux qui reçoivent les ${taken} personnes attendues.`}
            options={options}
            {...form.field("venueId")}
          />
          <Checkbox label="Ses hôtes sont d’accord" {...form.choice("agreed", "oui")} />
          <p className="byline">Ils sont prévenus aussi. Sans objet si ce lieu est le vôtre.</p>
          <Button>La tenir là, et prévenir tout le monde</Button>
        </Form>
      )}
    </>
  );
}
