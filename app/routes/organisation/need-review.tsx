import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { publishNeed } from "#app/needs/publish-need.server.ts";
import { placeOfStep } from "#app/needs/read-step-form.server.ts";
import { readReviewPage } from "#app/needs/read-review-page.server.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import { ReviewPage } from "#app/ui/need-form/review-page.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(`Relecture · ${page?.draft.title || "Nouveau besoin"}`);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-need");
  return readReviewPage(context.place, actor, readId(params.id, "own-need-not-found"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "publish-need");
  const needId = readId(params.id, "own-need-not-found");
  const form = await request.formData();
  const elsewhere = placeOfStep(needId, form.get("vers"));
  if (elsewhere) return redirect(elsewhere);
  const published = await publishNeed(context.place, actor, { needId, version: Number(form.get("version")) });
  if (published.ok) return redirect(paths.ownNeed(needId, { fait: "publie" }));
  const { error } = published;
  switch (error.kind) {
    case "need-not-found":
      throw problem("own-need-not-found");
    case "need-is-over":
      throw problem("need-is-over");
    case "draft-not-ready":
      return data({ sentence: "Il manque encore quelque chose : voyez la liste." }, { status: 422 });
    case "changed-meanwhile": {
      const who = error.savedBy ?? "Quelqu’un";
      const sentence = `${who} a modifié ce besoin ${tellInstant(error.savedAt)}. Relisez-le ci-dessous, puis publiez.`;
      return data({ sentence }, { status: 409 });
    }
  }
}

export default function NeedReviewPage() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<{ sentence: string }>()?.sentence;
  return <ReviewPage page={page} refusal={refusal} />;
}
