import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import {
  changeShortlist,
  removeShortlist,
  restoreShortlist,
} from "#app/shortlists/change-shortlist.server.ts";
import { readShortlistPage } from "#app/shortlists/read-shortlist-page.server.ts";
import { shortlistForm } from "#app/shortlists/shortlist-forms.ts";
import { type ShortlistProblem, tellShortlistProblem } from "#app/shortlists/tell-shortlist-problem.ts";
import { undoShortlistAct } from "#app/shortlists/undo-shortlist-act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { LIST_COLUMNS } from "#app/shortlists/export-columns.ts";
import { ExportForm } from "#app/ui/shortlists/export-form.tsx";
import { ShortlistHistory } from "#app/ui/shortlists/history.tsx";
import { ShortlistItems } from "#app/ui/shortlists/items.tsx";
import { ShortlistForm } from "#app/ui/shortlists/shortlist-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name ?? "Liste");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "read-shortlists");
  return readShortlistPage(context, request, actor, readId(params.id, "shortlist-not-found"));
}

/** Renames or shares the list, takes it away or back, undoes what was done to it last. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireSideMember(request, context, "keep-shortlists");
  const shortlistId = readId(params.id, "shortlist-not-found");
  const sent = await request.clone().formData();
  const act = String(sent.get("acte") ?? "");
  const form = await parseForm(request, shortlistForm);
  if (act === "changer") {
    if (!form.ok) return invalid(form);
    const changed = await changeShortlist(context.place, actor, { shortlistId, ...form.value });
    if (!changed.ok) return refused(form, changed.error);
  } else {
    const done =
      act === "retirer"
        ? await removeShortlist(context.place, actor, shortlistId)
        : act === "reprendre"
          ? await restoreShortlist(context.place, actor, shortlistId)
          : await undoShortlistAct(context.place, actor, {
              shortlistId,
              eventId: String(sent.get("annuler") ?? ""),
            });
    if (!done.ok) return refused(form, done.error);
  }
  return redirect(paths.shortlist(shortlistId), 303);
}

/** What is none of theirs does not exist; anything else is told on the page. */
function refused(form: Parameters<typeof refuseForm>[0], error: ShortlistProblem) {
  if (error.kind === "shortlist-not-found") throw problem("shortlist-not-found");
  return refuseForm(form, { "": tellShortlistProblem(error) }, 409);
}

const TRAIL = [{ label: "Mes listes", to: paths.shortlists() }];

export default function ShortlistPage() {
  const list = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (list.removed) return <Removed name={list.name} mayAct={list.mayAct} />;
  return (
    <>
      <PageHeader title={list.name} kicker={list.whose} trail={TRAIL} />
      {answer?.errors[""] && (
        <Notice kind="warning" live>
          {answer.errors[""]}
        </Notice>
      )}
      {list.undo && (
        <Notice live title={`${list.undo.what} : ${list.undo.told}`}>
          <Form method="post" className="mt-2">
            <Button kind="quiet" name="annuler" value={list.undo.eventId}>
              Annuler
            </Button>
          </Form>
        </Notice>
      )}
      {list.items.length === 0 ? (
        <EmptyState title="Cette liste est vide">
          <p>« Garder », sous un rapprochement ou sur la page de ce qui vous intéresse, l’y met.</p>
        </EmptyState>
      ) : (
        <ShortlistItems list={list} />
      )}
      <div className="stack screen-only mt-12 max-w-[44rem]">
        {list.items.length > 0 && (
          <ExportForm action={paths.exportShortlist(list.id)} columns={LIST_COLUMNS}>
            Pour imprimer, la page elle-même suffit : elle se met en page sur papier.
          </ExportForm>
        )}
        {list.mayAct && (
          <Disclosure label="Le nom, le partage, retirer la liste" open={Boolean(answer)}>
            <div className="stack">
              <ShortlistForm
                answer={answer}
                defaults={{ name: list.name, shared: list.shared ? "oui" : "" }}
                button="Enregistrer"
                act="changer"
              />
              <Form method="post">
                <Button kind="danger" name="acte" value="retirer">
                  Retirer cette liste
                </Button>
              </Form>
            </div>
          </Disclosure>
        )}
      </div>
      <ShortlistHistory history={list.history} />
    </>
  );
}

function Removed({ name, mayAct }: { name: string; mayAct: boolean }) {
  return (
    <>
      <PageHeader title={name} kicker="Retirée" trail={TRAIL} />
      <Notice title="Cette liste est retirée." live>
        <p>Elle peut être reprise pendant un mois.</p>
        {mayAct && (
          <Form method="post" className="mt-2">
            <Button kind="quiet" name="acte" value="reprendre">
              La reprendre
            </Button>
          </Form>
        )}
      </Notice>
    </>
  );
}
