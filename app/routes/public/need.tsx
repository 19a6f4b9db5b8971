import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readNeedPage } from "#app/needs/read-need-page.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { NeedFacts, NeedPlan } from "#app/ui/need-facts.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import type { ProgrammeBrief } from "#app/ui/programme-brief.tsx";
import { quoted } from "#domain/vocabulary/french.ts";
import { NearMiss, PairingLetter, RankingNote } from "#app/ui/pairing-letter.tsx";
import { AdviceList, StackList } from "#app/ui/advice.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.need.title ?? "Besoin", data?.need.summary);

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  readNeedPage(context, request, params.id);

export default function NeedPage() {
  const { need, letters, total, nearMisses, advice, stacks } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={need.title}
        kicker={need.theme}
        trail={[
          { label: "La une", to: paths.home() },
          { label: "Besoins", to: paths.needs() },
        ]}
      >
        <p className="byline mt-3">
          {need.organisation}, {need.legalForm} · {need.headquarters}
        </p>
      </PageHeader>
      <div className="grid gap-x-14 gap-y-8 border-t border-ink pt-6 md:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="prose max-w-[38rem]">
          <p className="lead">{need.summary}</p>
          {need.story.split(/\n+/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {need.moneyAllows && (
            <p>
              <strong>Ce que l’argent permet.</strong> {need.moneyAllows}
            </p>
          )}
          {need.riskIfNotFound && (
            <p>
              <strong>Sans lui.</strong> {need.riskIfNotFound}
            </p>
          )}
        </div>
        <NeedFacts need={need} />
      </div>
      {need.plan && <NeedPlan plan={need.plan} />}
      <p className="notice notice-plain mt-8 max-w-[44rem]">
        Ce besoin est présenté à titre d’information. Ce n’est ni une offre de titres, ni une proposition de
        prêt, ni un appel aux dons.
      </p>
      <section aria-labelledby="correspondent" className="mt-14">
        <h2 id="correspondent" className="column-title">
          {total === 0
            ? "Aucun programme ne correspond aujourd’hui"
            : `${total} programme${total > 1 ? "s" : ""} dont les critères correspondent`}
        </h2>
        <RankingNote />
        {total === 0 && (
          <EmptyState title="Ce n’est pas un jugement">
            <p>
              Un critère déclaré au moins bloque avec chaque programme publié. Ce qui suit dit lequel, et ce
              qui changerait.
            </p>
          </EmptyState>
        )}
        {letters.map(({ programme, letter, liftedForEquity }) => (
          <PairingLetter
            key={programme.id}
            letter={letter}
            liftedForEquity={liftedForEquity}
            title={programme.financer}
            to={paths.programme(programme.id)}
            kicker={
              programme.operatorLinked ? `${programme.type} · lié à l’opération Milliard` : programme.type
            }
          >
            {openingOf(programme)}
          </PairingLetter>
        ))}
        {letters.length < total && (
          <p className="border-t border-ink pt-3">
            <Link to="?tous=oui" preventScrollReset className="font-semibold">
              Montrer les {total} programmes
            </Link>
          </p>
        )}
      </section>
      {nearMisses.length > 0 && (
        <section aria-labelledby="presque" className="mt-14">
          <h2 id="presque" className="column-title">
            Il s’en faut d’un critère
          </h2>
          <p className="reading mt-2 mb-4">
            Un seul critère bloque avec ces programmes. Voici ce qu’il manque.
          </p>
          {nearMisses.map(({ id, title, financer, lines }) => (
            <NearMiss key={id} lines={lines} kicker={financer} title={title} to={paths.programme(id)} />
          ))}
        </section>
      )}
      {advice.length > 0 && <AdviceList advice={advice} />}
      {stacks.length > 0 && <StackList stacks={stacks} />}
    </>
  );
}

/** What, how much, where: the letter's first sentences. */
const openingOf = ({ title, ticket, means, area }: ProgrammeBrief): string =>
  typeset(
    `${quoted(title)} : ${ticket ?? "montant à préciser"} par projet, en ${means}. Territoire : ${area}.`,
  );
