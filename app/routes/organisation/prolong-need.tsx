import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { prolongNeed } from "#app/needs/prolong-need.server.ts";
import { readProlongPage } from "#app/needs/read-prolong-page.server.ts";
import { Button } from "#app/ui/button.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => pageTitle("Prolonger un besoin");

/** Where the mail that announces an expiry leads: a link that mail programs open by themselves changes nothing, its button does. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-need");
  return readProlongPage(context.place, actor, readId(params.id, "own-need-not-found"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-need");
  const needId = readId(params.id, "own-need-not-found");
  const prolonged = await prolongNeed(context.place, actor, { needId });
  if (prolonged.ok) return redirect(paths.ownNeed(needId));
  throw problem(prolonged.error.kind === "act-not-allowed" ? "need-is-over" : "own-need-not-found");
}

export default function ProlongNeedPage() {
  const { needId, title, expires, possible } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={possible ? "Cherchez-vous toujours ?" : "Rien à prolonger"}
        kicker={title}
        trail={[{ label: "Mon organisation", to: paths.ownOrganisation() }]}
        lead={expires}
      />
      {possible && (
        <Form method="post">
          <Button>Montrer ce besoin un an de plus</Button>
        </Form>
      )}
      <p className="mt-4">
        <MoreLink to={paths.ownNeed(needId)}>Voir ce besoin</MoreLink>
      </p>
    </>
  );
}
