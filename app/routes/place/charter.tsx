import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { acceptCharter } from "#app/places/open-place.server.ts";
import { charterForm } from "#app/places/place-form.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, Field } from "#app/ui/field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { useLiveForm } from "#app/ui/form/use-live-form.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Charter } from "#app/ui/place/charter.tsx";

export const meta: MetaFunction = () => pageTitle("La charte du lieu");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name } = await requirePlaceMember(request, context, "edit-place");
  return { name };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "edit-place");
  const form = await parseForm(request, charterForm);
  if (!form.ok) return invalid(form);
  const accepted = await acceptCharter(context.place, actor, form.value);
  if (!accepted.ok) throw problem("place-not-found");
  return redirect(paths.ownPlace({ fait: "charte" }), 303);
}

export default function CharterPage() {
  const { name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = useLiveForm({ schema: charterForm, answer, defaults: { name } });
  const { id: _id, ...accepted } = { ...form.choice("accepted", "oui"), id: "accepted" };
  return (
    <>
      <PageHeader
        title="La charte du lieu"
        trail={[{ label: "Mon lieu", to: paths.ownPlace() }]}
        lead="Elle protège tout le monde : on vient ici s’informer et se rencontrer, jamais acheter ni signer."
      />
      <div className="reading">
        <Charter />
        <Form {...form.formProps} className="stack mt-8">
          <ErrorSummary errors={form.summary} />
          <Field
            label="Votre nom et votre rôle"
            hint="Montré avec la date sur la page du lieu."
            autoComplete="name"
            {...form.field("name")}
          />
          <Checkbox
            label="J’accepte cette charte au nom du lieu, et je la fais connaître à qui y vient."
            error={form.errors.accepted}
            {...accepted}
          />
          <Button>Accepter la charte</Button>
        </Form>
      </div>
    </>
  );
}
