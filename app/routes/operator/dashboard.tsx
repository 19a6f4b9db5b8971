import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readOperatorDashboard } from "#app/administration/read-dashboard.server.ts";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import type { OperatorQueues, OperatorStep } from "#domain/administration/next-step.ts";

export const meta: MetaFunction = () => pageTitle("L’opération");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOperator(request, context);
  return readOperatorDashboard(context.place);
}

export default function OperatorDashboardPage() {
  const { next, queues, acts } = useLoaderData<typeof loader>();
  return (
    <OperatorPage section="today" title="Aujourd’hui">
      <NextStep next={next} queues={queues} />
      <section aria-labelledby="attend">
        <h2 id="attend" className="column-title">
          Ce qui attend
        </h2>
        <ul className="mt-3 grid grid-cols-2 gap-x-8 gap-y-5 md:grid-cols-4">
          {QUEUES.map(({ queue, title, to }) => (
            <li key={queue} className="border-t border-rule pt-2">
              <Link to={to} className="block no-underline">
                <span className="figure block">{queues[queue].count}</span>
                <span className="font-semibold underline">{title(queues[queue].count)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="derniers">
        <h2 id="derniers" className="column-title">
          Derniers actes
        </h2>
        {acts.length === 0 ? (
          <p className="mt-2">Le journal est vide : chaque décision de l’équipe y ajoutera une ligne.</p>
        ) : (
          <ul className="mt-3 max-w-[44rem]">
            {acts.map(({ id, act, when, by, title, to }) => (
              <li key={id} className="border-b border-rule py-2">
                {act} : {to ? <Link to={to}>{title}</Link> : title}
                <span className="byline block">
                  {when}, par {by}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className="mt-3">
          <MoreLink to={paths.journal()}>Tout le journal</MoreLink>
        </p>
      </section>
    </OperatorPage>
  );
}

const many = (one: string, several: string) => (count: number) => (count > 1 ? several : one);
const QUEUES: { queue: keyof OperatorQueues; title: (count: number) => string; to: string }[] = [
  { queue: "texts", title: many("texte à relire", "textes à relire"), to: paths.textsToReview() },
  { queue: "reports", title: many("signalement", "signalements"), to: paths.reportsToAnswer() },
  {
    queue: "financers",
    title: many("financeur à vérifier", "financeurs à vérifier"),
    to: paths.financersToCheck(),
  },
  {
    queue: "renewals",
    title: many("vérification à revoir", "vérifications à revoir"),
    to: paths.financersToCheck({ liste: "renouveler" }),
  },
];

const STEPS: Record<NonNullable<OperatorStep>, { sentence: string; label: string; to: string }> = {
  texts: {
    sentence: "Quelqu’un attend votre lecture pour que son texte paraisse.",
    label: "Relire",
    to: paths.textsToReview(),
  },
  reports: {
    sentence: "Quelqu’un signale un contenu, et attend qu’une personne le regarde.",
    label: "Lire le signalement",
    to: paths.reportsToAnswer(),
  },
  financers: {
    sentence: "Un financeur attend que son identité soit vérifiée pour lire les montants exacts.",
    label: "Vérifier",
    to: paths.financersToCheck(),
  },
  renewals: {
    sentence: "Une vérification a bientôt un an : il est temps de regarder de nouveau.",
    label: "Revoir",
    to: paths.financersToCheck({ liste: "renouveler" }),
  },
};

function NextStep({ next, queues }: { next: OperatorStep; queues: OperatorQueues }) {
  const step = next && STEPS[next];
  const others = Object.values(queues).reduce((sum, { count }) => sum + count, 0) - 1;
  return (
    <section aria-labelledby="suite" className="notice">
      <h2 id="suite" className="kicker">
        La suite
      </h2>
      <p className="lead">
        {step ? step.sentence : "Rien n’attend. Les textes, les signalements et les financeurs sont à jour."}
      </p>
      {step && (
        <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <ButtonLink to={step.to}>{step.label}</ButtonLink>
          {others > 0 && (
            <span className="byline">
              et {others} {others > 1 ? "autres choses" : "autre chose"} ensuite
            </span>
          )}
        </p>
      )}
    </section>
  );
}
