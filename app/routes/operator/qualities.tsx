import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readQualitiesPage } from "#app/organisations/read-qualities-page.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field } from "#app/ui/field.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

export const meta: MetaFunction = () => pageTitle("Qualités des organisations");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOperator(request, context, "verify-qualities");
  return readQualitiesPage(context.place, request);
}

const LISTS = { declarees: "Déclarées", verifiees: "Vérifiées" } as const;

export default function QualitiesPage() {
  const { list, q, organisations, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <OperatorPage
      section="qualities"
      title="Qualités des organisations"
      lead={
        <p>Chaque organisation déclare ses agréments. « Vérifiée » porte sur une qualité, une par une.</p>
      }
    >
      <Tabs
        label="Listes"
        tabs={(["declarees", "verifiees"] as const).map((name) => ({
          label: LISTS[name],
          to: paths.qualitiesToCheck({ liste: name }),
          current: name === list,
        }))}
      />
      <Form className="flex max-w-[34rem] flex-wrap items-end gap-3">
        <input type="hidden" name="liste" value={list} />
        <div className="min-w-0 grow">
          <Field label="Nom de l’organisation" name="q" type="search" defaultValue={q} autoComplete="off" />
        </div>
        <Button kind="quiet">Chercher</Button>
      </Form>
      {total === 0 && (
        <EmptyState title="Aucune organisation ici">
          <p>
            {q
              ? "Aucun nom ne contient ces lettres dans cette liste."
              : list === "verifiees"
                ? "Aucune qualité n’est encore vérifiée."
                : "Toutes celles qui déclarent une qualité en ont une de vérifiée."}
          </p>
        </EmptyState>
      )}
      <ul className="max-w-[44rem]">
        {organisations.map(({ id, name, said }) => (
          <li key={id} className="brief">
            <h2 className="brief-title">
              <Link to={paths.checkQualities(id)}>{name}</Link>
            </h2>
            <p className="byline">{said}</p>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        to={(other) => paths.qualitiesToCheck({ liste: list, q, page: other })}
      />
    </OperatorPage>
  );
}
