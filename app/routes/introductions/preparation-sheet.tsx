import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { readPreparationSheet } from "#app/introductions/read-preparation-sheet.server.ts";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => pageTitle("Fiche de préparation");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "read-introductions");
  return readPreparationSheet(context.place, actor, readId(params.id, "introduction-not-found"));
}

/** The course of a first meeting. Source: domaine, § 3.5. */
const COURSE = [
  ["5 min", "Qui nous sommes, les deux"],
  ["10 min", "Le besoin social, l’action"],
  ["10 min", "Le modèle économique, la gouvernance"],
  ["10 min", "Le besoin et l’instrument"],
  ["5 min", "Les critères, le calendrier, la suite"],
];

export default function PreparationSheet() {
  const sheet = useLoaderData<typeof loader>();
  const { meeting, need, programme, figures, together, questions, weakest, side } = sheet;
  return (
    <>
      <PageHeader
        title={`${sheet.organisation} et ${sheet.financer}`}
        kicker="Fiche de préparation"
        trail={[
          { label: "Mises en relation", to: paths.introductions() },
          { label: "Celle-ci", to: paths.introduction(sheet.id) },
        ]}
        lead={
          <p>
            {meeting ? `Le ${meeting.on} à ${meeting.at} · ${meeting.where}` : "Date à fixer"}. Une première
            rencontre : pas de signature, pas d’engagement.
          </p>
        }
      />
      <div className="preparation-sheet grid gap-x-12 gap-y-6 md:grid-cols-2 print:grid-cols-2">
        <Part title="Le besoin">
          <p>
            <strong>{need.title}</strong>. {need.summary}
          </p>
        </Part>
        <Part title="Le programme">
          <p>
            <strong>{programme.title}</strong>. {programme.text}
          </p>
        </Part>
        <Part title="Quatre chiffres">
          <dl>
            {figures.map(({ label, said }) => (
              <div key={label} className="flex justify-between gap-4 border-b border-rule py-1">
                <dt>{label}</dt>
                <dd className="text-right font-semibold">{said}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title="Ce qui rapproche">
          <ul>
            {together.map((sentence) => (
              <li key={sentence}>– {sentence}</li>
            ))}
          </ul>
        </Part>
        <Part title="À éclaircir">
          <ul>
            {[...questions, ...(weakest ? [weakest] : [])].map((sentence) => (
              <li key={sentence}>– {sentence}</li>
            ))}
          </ul>
          <p className="byline mt-1">
            {side === "organisation"
              ? "Vos trois questions au financeur :"
              : "Vos trois questions, et ce qui bloque, dits d’avance :"}
          </p>
          <ol className="ruled">
            {[1, 2, 3].map((rank) => (
              <li key={rank} className="border-b border-rule pt-6">
                <span className="sr-only">Question {rank}</span>
              </li>
            ))}
          </ol>
        </Part>
        <Part title="Le plan de financement">
          {need.plan && need.plan.lines.length > 0 ? (
            <ul>
              {need.plan.lines.map(({ label, sum, status }) => (
                <li key={label + sum} className="flex justify-between gap-4 border-b border-rule py-0.5">
                  <span>
                    {label}
                    {status && ` (${status})`}
                  </span>
                  <span className="whitespace-nowrap">{sum}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="byline">Pas encore écrit.</p>
          )}
        </Part>
        <Part title="La rencontre, en quarante minutes">
          <dl>
            {COURSE.map(([time, what]) => (
              <div key={what} className="flex gap-4 py-0.5">
                <dt className="w-16 shrink-0 font-semibold">{time}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title="Après, sous deux jours">
          <p>
            Suite, pas de suite, ou orienter : chacun le dit sur la page, avec la prochaine étape et sa date.
          </p>
        </Part>
      </div>
      <p className="byline screen-only mt-8">Cette page s’imprime sur une feuille.</p>
    </>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title}>
    <h2 className="column-title text-h3">{title}</h2>
    <div className="mt-1">{children}</div>
  </section>
);
