import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readFinancerPage } from "#app/criteria/read-financer-page.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ReportLink } from "#app/ui/report-link.tsx";
import { OperatorLinked, ProgrammeBriefItem } from "#app/ui/programme-brief.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.financer.name ?? "Financeur");

export const loader = ({ params, context }: LoaderFunctionArgs) => readFinancerPage(context, params.id);

export default function FinancerPage() {
  const { financer } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={financer.name}
        kicker={financer.type}
        trail={[
          { label: "La une", to: paths.home() },
          { label: "Financeurs", to: paths.financers() },
        ]}
      />
      {financer.operatorLinked && (
        <div className="mb-6 max-w-[44rem]">
          <OperatorLinked />
        </div>
      )}
      <dl className="mb-10 max-w-[44rem] border-t border-rule">
        {financer.facts.map(({ term, says }) => (
          <div
            key={term}
            className="grid gap-x-4 border-b border-rule py-1.5 md:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="byline">{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="programmes">
        <h2 id="programmes" className="column-title mb-4">
          {financer.programmes.length > 1
            ? `${financer.programmes.length} programmes publiés`
            : "Son programme"}
        </h2>
        {financer.programmes.map((programme) => (
          <ProgrammeBriefItem key={programme.id} programme={programme} />
        ))}
      </section>
      {financer.answers.length > 0 && (
        <section aria-labelledby="mots" className="prose mt-14 max-w-[44rem]">
          <h2 id="mots">Dans ses mots</h2>
          {financer.answers.map(({ question, answer }) => (
            <div key={question}>
              <h3>{question}</h3>
              <p className="mt-1">{answer}</p>
            </div>
          ))}
        </section>
      )}
      <ReportLink what="financeur" id={financer.id} />
    </>
  );
}
