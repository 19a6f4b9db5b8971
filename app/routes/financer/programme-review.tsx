import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishProgramme } from "#app/criteria/publish-programme.server.ts";
import { placeOfStep } from "#app/criteria/read-programme-form.server.ts";
import { readProgrammeReview } from "#app/criteria/read-programme-review.server.ts";
import { requireFinancerMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import { ProgrammeReviewPage } from "#app/ui/programme-form/review-page.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(`Relecture · ${page?.draft.title || "Nouveau programme"}`);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireFinancerMember(request, context, "edit-programme");
  return readProgrammeReview(context.place, actor, readId(params.id, "own-programme-not-found"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireFinancerMember(request, context, "publish-programme");
  const criteriaId = readId(params.id, "own-programme-not-found");
  const form = await request.formData();
  const elsewhere = placeOfStep(criteriaId, form.get("vers"));
  if (elsewhere) return redirect(elsewhere);
  const version = Number(form.get("version"));
  const published = await publishProgramme(context.place, actor, { criteriaId, version });
  if (published.ok) return redirect(paths.ownProgramme(criteriaId, { fait: "publie" }));
  const { error } = published;
  switch (error.kind) {
    case "programme-not-found":
      throw problem("own-programme-not-found");
    case "programme-given-up":
      throw problem("programme-given-up");
    case "draft-not-ready":
      return data({ sentence: "Il manque encore quelque chose : voyez la liste." }, { status: 422 });
    case "changed-meanwhile": {
      const who = error.savedBy ?? "Quelqu’un";
      const sentence = `${who} a modifié ce programme ${tellInstant(error.savedAt)}. Relisez-le ci-dessous, puis publiez.`;
      return data({ sentence }, { status: 409 });
    }
  }
}

export default function FinancerProgrammeReviewPage() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<{ sentence: string }>()?.sentence;
  return <ProgrammeReviewPage page={page} refusal={refusal} />;
}
