import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { changePlace } from "#app/places/change-place.server.ts";
import { placeForm } from "#app/places/place-form.ts";
import { readPlaceSheet } from "#app/places/read-sheet.server.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { type PlaceAnswer, PlaceForm } from "#app/ui/place/place-form.tsx";

export const meta: MetaFunction = () => pageTitle("La fiche de mon lieu");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "edit-place");
  return readPlaceSheet(context.place, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "edit-place");
  const form = await parseForm(request, placeForm);
  if (!form.ok) return invalid(form);
  const changed = await changePlace(context.place, actor, form.value);
  if (changed.ok) return redirect(paths.ownPlace({ fait: "fiche" }), 303);
  switch (changed.error.kind) {
    case "place-not-found":
      throw problem("place-not-found");
    case "changed-meanwhile": {
      const { version } = await readPlaceSheet(context.place, actor);
      const sentence =
        "Un·e autre hôte a modifié la fiche entre-temps. Vos réponses sont encore ici : enregistrez de nouveau pour les garder, ou rechargez la page pour voir les siennes.";
      return refuseForm({ values: { ...form.values, version: String(version) } }, { "": sentence }, 409);
    }
    case "commune-unknown":
      return refuseForm(form, {
        commune: "Nous ne trouvons pas cette commune : vérifiez son nom, ou écrivez son code postal.",
      });
    case "commune-ambiguous": {
      const errors = { communeCode: "Plusieurs communes correspondent : choisissez la vôtre." };
      const { communes } = changed.error;
      return data<PlaceAnswer>({ values: form.values, errors, communes }, { status: 422 });
    }
  }
}

export default function EditPlacePage() {
  const { defaults, version } = useLoaderData() as Awaited<ReturnType<typeof loader>>;
  const answer = useActionData() as PlaceAnswer | undefined;
  return (
    <>
      <PageHeader
        title="La fiche de mon lieu"
        trail={[{ label: "Mon lieu", to: paths.ownPlace() }]}
        lead="Les cinq premières réponses suffisent pour ouvrir. Le reste évite des appels : salles, accès, transports, délai."
      />
      <PlaceForm defaults={defaults} version={version} answer={answer} />
    </>
  );
}
