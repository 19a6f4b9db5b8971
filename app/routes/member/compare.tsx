import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { readComparePage } from "#app/shortlists/read-compare-page.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { LetterLine } from "#app/ui/letter.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { RankingNote } from "#app/ui/pairing-letter.tsx";
import { VERDICT_WORDS, VerdictSign } from "#app/ui/verdict.tsx";
import { COMPARED } from "#domain/shortlists/shortlist.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `Comparer, ${data.name}` : "Comparer");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "read-shortlists");
  return readComparePage(context, request, actor, readId(params.id, "shortlist-not-found"));
}

export default function ComparePage() {
  const { id, name, columns, rows, rules, leftOut } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Comparer"
        trail={[
          { label: "Mes listes", to: paths.shortlists() },
          { label: name, to: paths.shortlist(id) },
        ]}
      />
      {columns.length < COMPARED.least ? (
        <EmptyState title="Il en faut au moins deux">
          <p>
            Dans la liste, cochez-en deux à quatre qui soient encore publiés.{" "}
            <Link to={paths.shortlist(id)}>Revenir à la liste</Link>
          </p>
        </EmptyState>
      ) : (
        <>
          {leftOut > 0 && (
            <Notice>
              {COMPARED.most} au plus, et seulement ce qui est publié : {leftOut} de votre choix n’y{" "}
              {leftOut > 1 ? "sont" : "est"} pas.
            </Notice>
          )}
          <section className="table-scroll" aria-label="Comparaison" tabIndex={-1}>
            <table className="ledger compared" data-columns={columns.length}>
              <caption className="sr-only">Comparaison, ligne à ligne</caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="sr-only">Ligne</span>
                  </th>
                  {columns.map(({ id: column, to, title, who }) => (
                    <th key={column} scope="col">
                      <Link to={to}>{title}</Link>
                      <span className="byline block font-normal">{who}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row}>
                    <th scope="row">{row}</th>
                    {columns.map(({ id: column, facts }) => (
                      <td key={column}>{facts[row] ?? "—"}</td>
                    ))}
                  </tr>
                ))}
                <tr>
                  <th scope="row">Comparé à</th>
                  {columns.map(({ id: column, with: own }) => (
                    <td key={column}>{own ? `« ${own} »` : "Aucun rapprochement possible aujourd’hui."}</td>
                  ))}
                </tr>
                {rules.map((rule) => (
                  <tr key={rule}>
                    <th scope="row">{rule}</th>
                    {columns.map(({ id: column, lines }) => (
                      <td key={column}>
                        <LineCell line={lines.find(({ title }) => title === rule)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <RankingNote />
        </>
      )}
    </>
  );
}

/** What one rule says of one column. */
function LineCell({ line }: { line: LetterLine | undefined }) {
  if (!line) return "—";
  return (
    <>
      <p className={`verdict-${line.verdict} flex items-center gap-2 font-semibold`}>
        <span className="w-4 shrink-0">
          <VerdictSign verdict={line.verdict} />
        </span>
        {VERDICT_WORDS[line.verdict]}
      </p>
      {typeset(line.sentence)}
    </>
  );
}
