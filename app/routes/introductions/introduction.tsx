import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { actOnIntroduction } from "#app/introductions/act-on-introduction.server.ts";
import { readIntroductionPage } from "#app/introductions/read-introduction-page.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Confided } from "#app/ui/introduction/confided.tsx";
import { IntroductionActs } from "#app/ui/introduction/introduction-acts.tsx";
import { IntroductionHistory } from "#app/ui/introduction/introduction-history.tsx";
import { NextStep } from "#app/ui/introduction/next-step.tsx";
import { Outcomes } from "#app/ui/introduction/outcomes.tsx";
import { Thread } from "#app/ui/introduction/thread.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(page ? `Mise en relation avec ${page.other}` : "Mise en relation");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "read-introductions");
  const id = readId(params.id, "introduction-not-found");
  const page = await readIntroductionPage(context.place, actor, id);
  return { ...page, did: new URL(request.url).searchParams.get("fait") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireSideMember(request, context, "act-on-introductions");
  const introductionId = readId(params.id, "introduction-not-found");
  const form = await request.formData();
  const address = context.clientAddress;
  const done = await actOnIntroduction(context.place, actor, { introductionId, form, address });
  if (done.ok) return redirect(paths.introduction(introductionId, { fait: done.value }), 303);
  if (done.error.notFound) throw problem("introduction-not-found");
  const { act, values, errors } = done.error;
  return data({ act, values, errors }, { status: "" in errors ? 409 : 422 });
}

const DONE: Record<string, string> = {
  propose: "Votre demande est partie. L’autre côté est prévenu ; la réponse se lira ici.",
  accept: "C’est accepté. Convenez maintenant d’une date.",
  decline: "C’est décliné. L’autre côté lit votre motif, et lui seul.",
  withdraw: "Votre demande est retirée.",
  plan: "La date est fixée, et l’autre côté prévenu.",
  write: "Votre message est envoyé.",
  report: "Votre signalement est parvenu à l’équipe, qui vous répondra.",
  declare: "C’est noté. L’autre côté dira aussi ce qu’il en est résulté.",
  settle: "Votre besoin est à jour.",
  close: "C’est refermé : l’autre côté ne lit plus vos coordonnées ni vos chiffres.",
  open: "C’est de nouveau ouvert.",
};

export default function IntroductionPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const said = page.did !== null && Object.hasOwn(DONE, page.did) ? DONE[page.did] : null;
  return (
    <>
      <PageHeader
        title={page.other}
        kicker={page.statusLabel}
        trail={[{ label: "Mises en relation", to: paths.introductions() }]}
      >
        <p className="byline mt-3">
          <Link to={paths.need(page.need.id)}>{page.need.title}</Link> ·{" "}
          <Link to={paths.programme(page.programme.id)}>{page.programme.title}</Link>
        </p>
      </PageHeader>
      <div className="stack">
        {said && !answer && (
          <Notice kind="good" live>
            {said}
          </Notice>
        )}
        <ErrorSummary errors={answer?.errors} />
        <NextStep page={page} />
      </div>
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="stack [--stack:2.5rem]">
          <IntroductionActs page={page} answer={answer} />
          <Outcomes page={page} answer={answer} />
          <Confided page={page} />
        </div>
        <div className="stack [--stack:2.5rem]">
          <Thread page={page} answer={answer} />
          <IntroductionHistory page={page} />
        </div>
      </div>
    </>
  );
}
