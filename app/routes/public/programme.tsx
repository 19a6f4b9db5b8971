import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readProgrammePage } from "#app/criteria/read-programme-page.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { AdviceList } from "#app/ui/advice.tsx";
import { Ask } from "#app/ui/introduction/ask.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ReportLink } from "#app/ui/report-link.tsx";
import { PairingLetter, RankingNote } from "#app/ui/pairing-letter.tsx";
import { KeepLinks } from "#app/ui/shortlists/keep-links.tsx";
import { Words } from "#app/ui/term.tsx";
import { OperatorLinked } from "#app/ui/programme-brief.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${data.programme.title}, ${data.programme.financer}` : "Programme");

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  readProgrammePage(context, request, params.id);

export default function ProgrammePage() {
  const { programme, letters, total, advice, ask } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={programme.title}
        kicker={programme.type}
        trail={[
          { label: "La une", to: paths.home() },
          { label: "Financeurs", to: paths.financers() },
          { label: programme.financer, to: paths.financer(programme.financerId) },
        ]}
      >
        <p className="byline mt-3">
          {[...programme.notes, ...(programme.verified ? [] : ["Identité du financeur non vérifiée"])].join(
            " · ",
          )}
        </p>
        <KeepLinks kind="criteria" id={programme.id} title={programme.title} />
      </PageHeader>
      <div className="grid gap-x-14 gap-y-8 border-t border-ink pt-6 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <figure>
          <blockquote className="lead max-w-[36rem]">{programme.text}</blockquote>
          <figcaption className="byline mt-3">— {programme.financer}, dans ses mots</figcaption>
        </figure>
        <section aria-label="Critères" className="column-title self-start">
          <h2 className="text-h3">Ses critères</h2>
          <dl className="mt-3 border-t border-rule">
            {programme.terms.map(({ term, says }) => (
              <div
                key={term}
                className="grid gap-x-4 border-b border-rule py-1.5 md:grid-cols-[11rem_minmax(0,1fr)]"
              >
                <dt className="byline">{term}</dt>
                <dd>{typeof says === "string" ? says : <Words words={says} />}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      {ask && <Ask ask={ask} />}
      {programme.operatorLinked && (
        <div className="mt-8 max-w-[44rem]">
          <OperatorLinked />
        </div>
      )}
      <section aria-labelledby="besoins" className="mt-14">
        <h2 id="besoins" className="column-title">
          {total === 0
            ? "Aucun besoin ne correspond aujourd’hui"
            : total === 1
              ? "Un besoin répond à ces critères"
              : `${total} besoins répondent à ces critères`}
        </h2>
        <RankingNote />
        {total === 0 && (
          <EmptyState title="Rien pour l’instant">
            <p>Chaque besoin publié est comparé dès sa parution. Un critère de moins, et la liste change.</p>
          </EmptyState>
        )}
        {letters.map(({ need, letter, liftedForEquity, ask: askForNeed }) => (
          <PairingLetter
            key={need.id}
            letter={letter}
            ask={askForNeed}
            liftedForEquity={liftedForEquity}
            title={need.title}
            to={paths.need(need.id)}
            kicker={need.theme}
            acts={<KeepLinks kind="need" id={need.id} title={need.title} />}
          >
            <strong>{need.organisation}</strong>, {need.legalForm}, cherche {need.amount}. Territoire :{" "}
            {need.place}. Moyens : {need.means.toLowerCase()}.
          </PairingLetter>
        ))}
        {letters.length < total && (
          <p className="border-t border-ink pt-3">
            <Link to="?tous=oui" preventScrollReset className="font-semibold">
              Montrer les {total} besoins
            </Link>
          </p>
        )}
      </section>
      {advice.length > 0 && <AdviceList advice={advice} />}
      <ReportLink what="programme" id={programme.id} />
    </>
  );
}
