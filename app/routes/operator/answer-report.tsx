import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { answerReport } from "#app/reports/answer-report.server.ts";
import { readAnswerPage } from "#app/reports/read-reports-page.server.ts";
import { answerForm } from "#app/reports/report-form.ts";
import { tellAnswerProblem } from "#app/reports/tell-answer-problem.ts";
import { Notice } from "#app/ui/notice.tsx";
import { AnswerForm } from "#app/ui/operator/answer-form.tsx";
import { MarkedText } from "#app/ui/operator/marked-text.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(`Signalement : ${page?.title ?? ""}`);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const operator = await requireOperator(request, context, "answer-reports");
  return readAnswerPage(context.place, operator, readId(params.id, "report-not-found"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const operator = await requireOperator(request, context, "answer-reports");
  const reportId = readId(params.id, "report-not-found");
  const form = await parseForm(request, answerForm);
  if (!form.ok) return invalid(form);
  const answered = await answerReport(context.place, operator, { reportId, ...form.value });
  if (answered.ok) return redirect(paths.reportsToAnswer({ fait: "oui" }), 303);
  if (answered.error.kind === "report-not-found") throw problem("report-not-found");
  return refuseForm(form, { "": tellAnswerProblem(answered.error) }, 409);
}

export default function AnswerReportPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <OperatorPage section="reports" title={page.title} kicker={`Signalement · ${page.subject}`}>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="stack [--stack:1.6rem]">
          {page.again && (
            <Notice kind="warning" title="Une autre lecture est demandée. La première réponse :">
              <p className="whitespace-pre-line">{page.earlier}</p>
            </Notice>
          )}
          <section aria-labelledby="dit" className="column-title">
            <h2 id="dit" className="text-h3">
              {page.reason}
            </h2>
            <p className="byline">
              {page.automatic ? "Relevé par le site" : "Reçu"} {page.when}
              {!page.automatic && (page.wishesAnswer ? " · attend une réponse" : " · sans adresse")}
            </p>
            <div className="mt-3 max-w-[38rem]">
              <MarkedText text={page.explanation} />
            </div>
          </section>
          <p>
            {page.page ? (
              <Link to={page.page}>Voir ce qui est signalé</Link>
            ) : (
              "Ce contenu n’est plus montré."
            )}
          </p>
          {page.others.length > 0 && (
            <section aria-labelledby="autres" className="column-title">
              <h2 id="autres" className="text-h3">
                Autres signalements du même contenu
              </h2>
              <ul className="mt-2">
                {page.others.map((other) => (
                  <li key={other.id} className="border-b border-rule py-2">
                    <Link to={paths.answerReport(other.id)}>{other.reason}</Link>
                    <span className="byline block">
                      {other.answer ? `${other.answer.decision}, ${other.answer.when}` : `reçu ${other.when}`}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        {page.answer ? (
          <section aria-labelledby="decision" className="column-title self-start">
            <h2 id="decision" className="text-h3">
              {page.answer.decision}
            </h2>
            <p className="byline">{page.answer.when}</p>
            <p className="mt-2 whitespace-pre-line">{page.answer.sentence}</p>
          </section>
        ) : (
          <AnswerForm page={page} answer={answer} />
        )}
      </div>
    </OperatorPage>
  );
}
