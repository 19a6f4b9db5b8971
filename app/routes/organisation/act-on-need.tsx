import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { actOnNeed } from "#app/needs/act-on-need.server.ts";
import { tellActProblem } from "#app/needs/tell-act-problem.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

/** The address where the buttons of a need's life are sent; opened by hand, it leads to the need. */
export const loader = ({ params }: { params: { id?: string } }) =>
  redirect(paths.ownNeed(readId(params.id, "own-need-not-found")));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-need");
  const needId = readId(params.id, "own-need-not-found");
  const form = await request.formData();
  const done = await actOnNeed(context.place, actor, {
    needId,
    act: String(form.get("acte") ?? ""),
    remaining: String(form.get("remaining") ?? ""),
    size: String(form.get("taille") ?? ""),
  });
  if (done.ok) return redirect(done.value);
  if (done.error.kind === "need-not-found" || done.error.kind === "text-not-found")
    throw problem("own-need-not-found");
  return data({ sentence: tellActProblem(done.error) }, { status: 409 });
}

export default function ActOnNeedPage() {
  const answer = useActionData<{ sentence: string }>();
  const { id = "" } = useParams();
  return (
    <>
      <PageHeader
        title="Ce n’est pas fait"
        trail={[{ label: "Mon organisation", to: paths.ownOrganisation() }]}
      />
      <Notice kind="warning" live>
        {answer?.sentence}
      </Notice>
      <p className="mt-4">
        <MoreLink to={paths.ownNeed(id)}>Revenir à ce besoin</MoreLink>
      </p>
    </>
  );
}
