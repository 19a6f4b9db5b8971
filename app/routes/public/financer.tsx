import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readFinancerPage } from "#app/criteria/read-financer-page.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
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
      <section aria-labelledby="programmes">
        <h2 id="programmes" className="column-title mb-4">
          {financer.programmes.length > 1 ? `${financer.programmes.length} programmes publiés` : "Son programme"}
        </h2>
        {financer.programmes.map((programme) => (
          <ProgrammeBriefItem key={programme.id} programme={programme} />
        ))}
      </section>
    </>
  );
}
