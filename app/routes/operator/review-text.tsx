import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readReviewPage } from "#app/moderation/read-review-page.server.ts";
import { returnTextForm } from "#app/moderation/review-form.ts";
import { type ReviewTextProblem, tellReviewProblem } from "#app/moderation/tell-review-problem.ts";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import { releaseText, returnText } from "#app/moderation/review-text.server.ts";
import { TEXT_KIND_LABELS, TEXT_SLUGS, textKindOf } from "#app/moderation/text-slugs.ts";
import { undoReview } from "#app/moderation/undo-review.server.ts";
import type { TextRef } from "#domain/moderation/text.ts";
import { Notice } from "#app/ui/notice.tsx";
import { MarkedText } from "#app/ui/operator/marked-text.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { ReviewForms } from "#app/ui/operator/review-forms.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(`Relire ${page?.title ?? "un texte"}`);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const operator = await requireOperator(request, context);
  return readReviewPage(context.place, operator, readText(params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const operator = await requireOperator(request, context);
  const text = readText(params);
  const { place } = context;
  const act = String((await request.clone().formData()).get("acte") ?? "");
  if (act === "annuler") {
    const undone = await undoReview(place, operator, text);
    return undone.ok ? redirect(paths.reviewText(text), 303) : refuse(undone.error);
  }
  const back = paths.textsToReview({ genre: TEXT_SLUGS[text.kind], texte: text.id });
  if (act === "publier") {
    const released = await releaseText(place, operator, text);
    return released.ok ? redirect(back, 303) : refuse(released.error);
  }
  const form = await parseForm(request, returnTextForm);
  if (!form.ok) return invalid(form);
  const returned = await returnText(place, operator, text, form.value);
  return returned.ok ? redirect(back, 303) : refuse(returned.error);
}

function readText({ genre, id }: { genre?: string; id?: string }): TextRef {
  const kind = textKindOf(genre);
  if (!kind) throw problem("text-not-found");
  return { kind, id: readId(id, "text-not-found") };
}

function refuse(error: ReviewTextProblem) {
  if (error.kind === "text-not-found") throw problem("text-not-found");
  return data({ sentence: tellReviewProblem(error) }, { status: 409 });
}

export default function ReviewTextPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer | { sentence: string }>();
  const { kind, structure, texts, waits, returned, appeal } = page;
  return (
    <OperatorPage section="texts" title={page.title} kicker={`${TEXT_KIND_LABELS[kind]} à relire`}>
      <p className="byline">
        <Link
          to={(structure.kind === "financer" ? paths.financer : paths.organisation)(structure.structureId)}
        >
          {structure.name}
        </Link>
        , {structure.sort}
      </p>
      {answer && "sentence" in answer && (
        <Notice kind="warning" live>
          {answer.sentence}
        </Notice>
      )}
      {!waits && <Notice>Ce texte n’attend plus : quelqu’un l’a relu, ou son auteur l’a repris.</Notice>}
      {returned && (
        <Notice
          title={appeal ? "Son auteur demande une autre lecture" : `Déjà rendu ${returned.when}`}
          kind={appeal ? "warning" : "plain"}
        >
          <p className="whitespace-pre-line">{returned.reason}</p>
        </Notice>
      )}
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-label="Le texte" className="prose max-w-[40rem]">
          {texts.map(({ label, text }, rank) => (
            <div key={label + String(rank)}>
              <h2 className="text-h3">{label}</h2>
              <MarkedText text={text} />
            </div>
          ))}
        </section>
        {waits && <ReviewForms page={page} answer={answer && "values" in answer ? answer : undefined} />}
      </div>
    </OperatorPage>
  );
}
