import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { actOnProgramme } from "#app/criteria/act-on-programme.server.ts";
import { tellMoveProblem } from "#app/criteria/tell-programme-life.ts";
import { requireFinancerMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

/** The address where the buttons of a programme's life are sent; opened by hand, it leads to the financer's own page. */
export const loader = () => redirect(paths.ownFinancer());

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireFinancerMember(request, context, "publish-programme");
  const criteriaId = readId(params.id, "own-programme-not-found");
  const form = await request.formData();
  const moved = await actOnProgramme(context.place, actor, {
    criteriaId,
    act: String(form.get("acte") ?? ""),
  });
  if (moved.ok) return redirect(moved.value);
  if (moved.error.kind === "programme-not-found" || moved.error.kind === "text-not-found")
    throw problem("own-programme-not-found");
  return data({ sentence: tellMoveProblem(moved.error) }, { status: 409 });
}

export default function ActOnProgrammePage() {
  const answer = useActionData<{ sentence: string }>();
  return (
    <>
      <PageHeader
        title="Ce n’est pas fait"
        trail={[{ label: "Mon espace de financeur", to: paths.ownFinancer() }]}
      />
      <Notice kind="warning" live>
        {answer?.sentence}
      </Notice>
      <p className="mt-4">
        <MoreLink to={paths.ownFinancer()}>Revenir à mes programmes</MoreLink>
      </p>
    </>
  );
}
