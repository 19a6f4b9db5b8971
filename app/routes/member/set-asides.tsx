import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData, useNavigation } from "@remix-run/react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { readSetAsidesPage } from "#app/shortlists/read-set-asides-page.server.ts";
import { takeBackSetAside } from "#app/shortlists/set-aside.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { KEPT_WORDS } from "#app/ui/shortlists/kept-words.ts";

export const meta: MetaFunction = () => pageTitle("Écartés");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "read-shortlists");
  return readSetAsidesPage(context, request, actor);
}

/** Takes one back. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSideMember(request, context, "keep-shortlists");
  const keptId = readId(String((await request.formData()).get("element") ?? ""), "page-not-found");
  await takeBackSetAside(context.place, actor, keptId);
  return redirect(paths.setAsides(), 303);
}

export default function SetAsidesPage() {
  const { kind, asides, mayAct } = useLoaderData<typeof loader>();
  const busy = useNavigation().state !== "idle";
  const words = KEPT_WORDS[kind];
  return (
    <>
      <PageHeader
        title="Écartés"
        trail={[{ label: "Mes listes", to: paths.shortlists() }]}
        lead="Ce que votre structure ne veut plus voir dans ses classements. Reprendre l’y remet aussitôt."
      />
      {asides.length === 0 && (
        <EmptyState title="Rien n’est écarté">
          <p>« Écarter », sous un rapprochement, demande une raison et n’en dit rien à l’autre.</p>
        </EmptyState>
      )}
      <ul>
        {asides.map(({ keptId, reason, when, by, brief }) => (
          <li key={keptId} className="brief">
            <h2 className="brief-title break-words">
              {brief ? <Link to={brief.to}>{brief.title}</Link> : words.gone}
            </h2>
            <p className="byline mt-1">
              {brief && `${brief.who} · `}
              {reason}, le {when}
              {by && ` par ${by}`}
            </p>
            {mayAct && (
              <Form method="post" className="mt-2">
                <Button kind="quiet" name="element" value={keptId} disabled={busy}>
                  Reprendre
                  {brief && <span className="sr-only"> : {brief.title}</span>}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
