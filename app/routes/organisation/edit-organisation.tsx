import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { changeOrganisation } from "#app/organisations/change-organisation.server.ts";
import { organisationForm } from "#app/organisations/organisation-form.ts";
import { readSheetPage } from "#app/organisations/read-sheet-page.server.ts";
import { OrganisationForm, type SheetAnswer } from "#app/ui/organisation-form.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => pageTitle("La fiche de mon organisation");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-organisation");
  return readSheetPage(context.place, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-organisation");
  const form = await parseForm(request, organisationForm);
  if (!form.ok) return invalid(form);
  const changed = await changeOrganisation(context.place, actor, form.value);
  if (changed.ok) return redirect(paths.ownOrganisation({ fait: "fiche" }), 303);
  switch (changed.error.kind) {
    case "organisation-not-found":
      throw problem("organisation-not-found");
    case "changed-meanwhile": {
      const { version } = await readSheetPage(context.place, actor);
      const values = { ...form.values, version: String(version) };
      const sentence =
        "Un·e collègue a modifié la fiche entre-temps. Vos réponses sont encore ici : enregistrez de nouveau pour les garder, ou rechargez la page pour voir les siennes.";
      return refuseForm({ values }, { "": sentence }, 409);
    }
    case "commune-unknown":
      return refuseForm(form, { commune: "Nous ne trouvons pas cette commune : vérifiez son nom." });
    case "commune-ambiguous": {
      const errors = { communeCode: "Plusieurs communes correspondent : choisissez la vôtre." };
      const { communes } = changed.error;
      return data<SheetAnswer>({ values: form.values, errors, communes }, { status: 422 });
    }
  }
}

export default function EditOrganisationPage() {
  const page = useLoaderData() as Awaited<ReturnType<typeof loader>>;
  const answer = useActionData() as SheetAnswer | undefined;
  return (
    <>
      <PageHeader
        title="La fiche de mon organisation"
        trail={[{ label: "Mon organisation", to: paths.ownOrganisation() }]}
        lead="Seuls le nom, la forme juridique et la commune sont nécessaires. Le reste aide les financeurs à vous connaître, et vous revenez quand vous voulez."
      />
      <OrganisationForm page={page} answer={answer} />
    </>
  );
}
