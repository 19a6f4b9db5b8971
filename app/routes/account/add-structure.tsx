import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { addStructure } from "#app/accounts/add-structure.server.ts";
import { readKind, STRUCTURE_FORMS } from "#app/accounts/structure-forms.ts";
import { requireActor } from "#app/http/guards.server.ts";
import { homeOf } from "#app/http/home-of.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { AddStructureForm } from "#app/ui/account/add-structure-form.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { STRUCTURE_KINDS, type StructureKind } from "#domain/accounts/role.ts";

export const meta: MetaFunction = () => pageTitle("Ajouter une structure");

const kindOf = (request: Request) => readKind.parse(new URL(request.url).searchParams.get("genre") ?? "");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context);
  return { kind: kindOf(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context);
  const form = await parseForm(request, STRUCTURE_FORMS[kindOf(request) ?? "organisation"]);
  if (!form.ok) return invalid(form);
  const added = await addStructure(context.place, actor, form.value);
  if (added.ok) return redirect(homeOf(form.value.kind), 303);
  const { values } = form;
  if (added.error.kind === "commune-unknown") {
    const commune = "Nous ne trouvons pas cette commune : vérifiez son nom, ou écrivez son code postal.";
    return invalid({ values, errors: { commune } });
  }
  const { communes } = added.error;
  const errors = { communeCode: "Plusieurs communes correspondent : choisissez la vôtre." };
  return data({ values, errors, communes }, { status: 422 });
}

const TITLES: Record<StructureKind, string> = {
  organisation: "Votre organisation",
  financer: "Votre structure de financement",
  place: "Votre lieu",
};
const CHOICES: Record<StructureKind, string> = {
  organisation: "Une organisation",
  financer: "Un financeur",
  place: "Un lieu",
};

export default function AddStructure() {
  const { kind } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!kind) {
    return (
      <AccountPage inside title="Que voulez-vous ajouter ?">
        <ul className="flex flex-wrap gap-3">
          {STRUCTURE_KINDS.map((one) => (
            <li key={one}>
              <ButtonLink kind="quiet" to={paths.addStructure({ genre: one })}>
                {CHOICES[one]}
              </ButtonLink>
            </li>
          ))}
        </ul>
        <p>Si elle est déjà sur la Place, demandez plutôt à un·e collègue de vous inviter.</p>
      </AccountPage>
    );
  }
  return (
    <AccountPage
      inside
      title={TITLES[kind]}
      lead={
        <p>L’essentiel d’abord ; le reste se complète quand vous voulez. Rien n’est public pour l’instant.</p>
      }
    >
      <AddStructureForm
        key={kind}
        kind={kind}
        answer={answer}
        communes={answer && "communes" in answer ? answer.communes : null}
      />
      <p>
        <Link to={paths.account()}>Plus tard</Link>
      </p>
    </AccountPage>
  );
}
