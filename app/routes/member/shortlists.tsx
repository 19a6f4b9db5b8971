import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { createShortlist } from "#app/shortlists/create-shortlist.server.ts";
import { readShortlistsPage } from "#app/shortlists/read-shortlists-page.server.ts";
import { shortlistForm } from "#app/shortlists/shortlist-forms.ts";
import { tellShortlistProblem } from "#app/shortlists/tell-shortlist-problem.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { KEPT_WORDS } from "#app/ui/shortlists/kept-words.ts";
import { ShortlistForm } from "#app/ui/shortlists/shortlist-form.tsx";

export const meta: MetaFunction = () => pageTitle("Mes listes");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "read-shortlists");
  return readShortlistsPage(context.place, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSideMember(request, context, "keep-shortlists");
  const form = await parseForm(request, shortlistForm);
  if (!form.ok) return invalid(form);
  const created = await createShortlist(context.place, actor, form.value);
  if (created.ok) return redirect(paths.shortlist(created.value), 303);
  return refuseForm(form, { "": tellShortlistProblem(created.error) }, 409);
}

export default function ShortlistsPage() {
  const { kind, structure, lists, aside, mayAct } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = KEPT_WORDS[kind];
  return (
    <>
      <PageHeader
        title="Mes listes"
        kicker={structure}
        lead={`Gardez ${words.some}, notez ce que vous en pensez, comparez, décidez à plusieurs.`}
      />
      {lists.length === 0 && (
        <EmptyState title="Pas encore de liste">
          <p>
            Sur chaque page de {words.one}, et sous chaque rapprochement, « Garder » met {words.it} dans une
            liste. Une liste est pour vous, ou pour toute votre structure.
          </p>
        </EmptyState>
      )}
      <ul>
        {lists.map(({ id, name, items, whose }) => (
          <li key={id} className="brief">
            <h2 className="brief-title break-words">
              <Link to={paths.shortlist(id)}>{name}</Link>
            </h2>
            <p className="byline mt-1">
              {words.count(items)}, {whose}
            </p>
          </li>
        ))}
      </ul>
      {aside > 0 && (
        <p className="border-t border-rule pt-3">
          <MoreLink to={paths.setAsides()}>
            {words.count(aside)} {aside > 1 ? "écartés" : "écarté"} de vos classements
          </MoreLink>
        </p>
      )}
      {mayAct && (
        <section aria-labelledby="nouvelle" className="mt-12 max-w-[34rem]">
          <h2 id="nouvelle" className="column-title mb-4">
            Commencer une liste
          </h2>
          <ShortlistForm answer={answer} button="Commencer" />
        </section>
      )}
    </>
  );
}
