import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { createShortlist } from "#app/shortlists/create-shortlist.server.ts";
import { keepInShortlist } from "#app/shortlists/keep-in-shortlist.server.ts";
import { readKeepPage } from "#app/shortlists/read-keep-page.server.ts";
import { shortlistForm } from "#app/shortlists/shortlist-forms.ts";
import { tellShortlistProblem } from "#app/shortlists/tell-shortlist-problem.ts";
import { Button } from "#app/ui/button.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ShortlistForm } from "#app/ui/shortlists/shortlist-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `Garder « ${data.title} »` : "Garder");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "keep-shortlists");
  return readKeepPage(context.place, actor, readId(params.id, "page-not-found"));
}

/** Keeps it in the list whose button was pressed, or in a new one. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireSideMember(request, context, "keep-shortlists");
  const keptId = readId(params.id, "page-not-found");
  const chosen = (await request.clone().formData()).get("liste");
  const form = await parseForm(request, shortlistForm);
  if (typeof chosen !== "string" && !form.ok) return invalid(form);
  const list =
    typeof chosen === "string" || !form.ok
      ? { ok: true as const, value: String(chosen) }
      : await createShortlist(context.place, actor, form.value);
  const kept = list.ok
    ? await keepInShortlist(context.place, actor, { shortlistId: list.value, keptId })
    : list;
  if (list.ok && kept.ok) return redirect(paths.shortlist(list.value), 303);
  return refuseForm(form, { "": kept.ok ? "" : tellShortlistProblem(kept.error) }, 409);
}

export default function KeepPage() {
  const { title, lists } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== "idle";
  return (
    <>
      <PageHeader
        title="Garder dans quelle liste ?"
        kicker={title}
        trail={[{ label: "Mes listes", to: paths.shortlists() }]}
      />
      {lists.length > 0 && (
        <Form method="post" className="mb-12 max-w-[34rem]">
          <ul>
            {lists.map(({ id, name, shared, holds }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-2"
              >
                <span className="min-w-0 break-words">
                  {name} <span className="byline">{shared ? "partagée" : "pour vous"}</span>
                </span>
                {holds ? (
                  <MoreLink to={paths.shortlist(id)}>Y est déjà</MoreLink>
                ) : (
                  <Button kind="quiet" name="liste" value={id} disabled={busy}>
                    Garder ici<span className="sr-only"> : {name}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Form>
      )}
      <section aria-labelledby="nouvelle" className="max-w-[34rem]">
        <h2 id="nouvelle" className="column-title mb-4">
          {lists.length > 0 ? "Ou dans une nouvelle liste" : "Votre première liste"}
        </h2>
        <ShortlistForm answer={answer} button="Commencer la liste" />
      </section>
    </>
  );
}
