import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { readFinancersPage } from "#app/criteria/read-financers-page.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const meta: MetaFunction = () =>
  pageTitle(
    "Les financeurs",
    "Fondations, banques, clubs, fonds et collectivités, et ce que chacun cherche.",
  );

export const loader = ({ request, context }: LoaderFunctionArgs) => readFinancersPage(context, request);

export default function Financers() {
  const { financers, types, type, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Les financeurs"
        trail={[{ label: "La une", to: paths.home() }]}
        lead={
          <p>
            Chacun a écrit lui-même ce qu’il cherche. Ouvrez un programme pour lire ses critères et les
            besoins qui y répondent.
          </p>
        }
      />
      <search aria-label="Filtrer les financeurs" className="block border-y border-ink py-5">
        <Form
          method="get"
          action={paths.financers()}
          key={type}
          className="flex flex-wrap items-end gap-x-4 gap-y-3"
        >
          <div className="w-full max-w-[26rem]">
            <Select
              label="Type de financeur"
              name="type"
              defaultValue={type ?? ""}
              options={[{ value: "", label: "Tous les types" }, ...types]}
            />
          </div>
          <Button>Montrer les financeurs</Button>
        </Form>
      </search>
      <div>
        {financers.map((financer) => (
          <article
            key={financer.id}
            className="brief md:grid md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] md:gap-x-10"
          >
            <div>
              <p className="kicker">{financer.type}</p>
              <h2 className="brief-title mt-0.5">
                <Link to={paths.financer(financer.id)}>{financer.name}</Link>
              </h2>
              {financer.operatorLinked && <p className="byline">Lié à l’opération Milliard</p>}
            </div>
            <ul className="mt-2 md:mt-6">
              {financer.programmes.map((programme) => (
                <li key={programme.id} className="mt-1 first:mt-0">
                  <Link to={paths.programme(programme.id)}>{programme.title}</Link>
                  <span className="byline block">
                    {programme.ticket ?? "montant à préciser"} · {programme.area}
                  </span>
                </li>
              ))}
            </ul>
          </article>
        ))}
      </div>
      <Pagination
        page={page}
        pages={pages}
        to={(to) => paths.financers({ type: type ?? undefined, page: to })}
      />
    </>
  );
}
