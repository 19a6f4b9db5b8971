import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { PROGRAMMES_A_PAGE } from "#app/criteria/list-programmes.ts";
import { readFinancerPage } from "#app/criteria/read-financer-page.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FinancerFacts } from "#app/ui/financer-facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { ProgrammeSearch } from "#app/ui/programme-search.tsx";
import { ReportLink } from "#app/ui/report-link.tsx";
import { OperatorLinked, ProgrammeBriefItem } from "#app/ui/programme-brief.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.financer.name ?? "Financeur");

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  readFinancerPage(context, request, params.id);

const DONE: Record<string, string> = {
  fiche: "Votre fiche est enregistrée. La voici, comme tout le monde la lit.",
  "a-verifier":
    "Votre fiche est enregistrée. Comme le nom ou le SIREN a changé, l’équipe vérifiera de nouveau votre identité.",
};

export default function FinancerPage() {
  const { financer, list } = useLoaderData<typeof loader>();
  const done = DONE[useSearchParams()[0].get("fait") ?? ""];
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
      {done && (
        <div className="mb-6">
          <Notice kind="good" live>
            {done}
          </Notice>
        </div>
      )}
      {financer.operatorLinked && (
        <div className="mb-6 max-w-[44rem]">
          <OperatorLinked />
        </div>
      )}
      <FinancerFacts financer={financer} />
      <section aria-labelledby="programmes">
        <h2 id="programmes" className="column-title mb-4">
          {list.total > 1 ? `${list.total} programmes publiés` : "Son programme"}
        </h2>
        {list.total === 0 && (
          <EmptyState title="Aucun programme ouvert">
            <p>Ce financeur n’a rien d’ouvert en ce moment. Ses programmes paraîtront ici.</p>
          </EmptyState>
        )}
        {list.total > PROGRAMMES_A_PAGE && <ProgrammeSearch {...list} clear={paths.financer(financer.id)} />}
        {list.shown.map((programme) => (
          <ProgrammeBriefItem key={programme.id} programme={programme} />
        ))}
        <Pagination
          page={list.page}
          pages={list.pages}
          to={(page) => paths.financer(financer.id, { q: list.q, page })}
        />
      </section>
      {financer.answers.length > 0 && (
        <section aria-labelledby="mots" className="prose mt-14 max-w-[44rem]">
          <h2 id="mots">Dans ses mots</h2>
          {financer.answers.map(({ question, answer }) => (
            <div key={question}>
              <h3>{question}</h3>
              <p className="mt-1 whitespace-pre-line">{answer}</p>
            </div>
          ))}
        </section>
      )}
      <ReportLink what="financeur" id={financer.id} />
    </>
  );
}
