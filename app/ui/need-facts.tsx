import type { ReactNode } from "react";
import { paths } from "#app/http/paths.ts";
import { Disclosure } from "./disclosure.tsx";
import { MoreLink } from "./link.tsx";
import type { NeedSheet } from "./need-brief.tsx";
import { Table } from "./table.tsx";
import { type Word, Words } from "./term.tsx";

/** The need in figures and facts, beside its story. What is not known is said to be so. */
export function NeedFacts({ need }: { need: NeedSheet }) {
  return (
    <aside aria-label="Le besoin en bref" className="column-title self-start">
      <p className="kicker">Cherché</p>
      <p className="font-title text-h2">{need.amount}</p>
      <p>
        <Words words={need.families} />
      </p>
      <dl className="mt-4 border-t border-rule">
        <Fact term="Pour">{need.purpose && <Words words={[need.purpose]} />}</Fact>
        <Fact term="Stade">{need.stage && <Words words={[need.stage]} />}</Fact>
        <Fact term="Agit à">{need.territories.join(" · ")}</Fact>
        {need.otherThemes.length > 0 && <Fact term="Aussi">{need.otherThemes.join(" · ")}</Fact>}
        {need.zonings.length > 0 && (
          <Fact term="Zonages">
            <Words words={need.zonings} />
          </Fact>
        )}
        <Fact term="Qualités">{need.qualities && <Declared qualities={need.qualities} />}</Fact>
        <Fact term="Intérêt général">{need.generalInterest}</Fact>
        <Fact term="Échéance">{need.deadline}</Fact>
      </dl>
      {!need.plan && (
        <p className="byline mt-3">
          La somme exacte et les instruments se lisent par l’organisation et par les financeurs vérifiés.{" "}
          <MoreLink to={paths.privacy()}>Qui voit quoi</MoreLink>
        </p>
      )}
    </aside>
  );
}

/** What the organisation says it holds: declared is not verified. Source: domaine, §4.5, 19. */
function Declared({ qualities }: { qualities: readonly Word[] }) {
  if (qualities.length === 0) return "aucune déclarée";
  return (
    <>
      <Words words={qualities} />
      <span className="byline">déclaré, non vérifié</span>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.8rem_minmax(0,1fr)] gap-x-3 border-b border-rule py-1.5">
      <dt className="byline">{term}</dt>
      <dd>{children ?? <span className="byline">non renseigné</span>}</dd>
    </div>
  );
}

/** Exact sums and instruments, for the organisation itself and verified financers. */
export function NeedPlan({ plan }: { plan: NonNullable<NeedSheet["plan"]> }) {
  const rows: [string, string][] = [
    ["Total du projet", plan.total],
    ["Trouvé ou apporté ailleurs", plan.foundElsewhere],
    ["Cherché ici", plan.sought],
    ["Plus petit apport utile", plan.minimumUseful ?? "à préciser"],
  ];
  return (
    <section aria-labelledby="plan" className="mt-10 grid gap-x-14 gap-y-6 md:grid-cols-2">
      <div>
        <h2 id="plan" className="column-title mb-2">
          Plan de financement
        </h2>
        <table className="ledger">
          <caption className="sr-only">Plan de financement, en euros</caption>
          <tbody>
            {rows.map(([heading, sum]) => (
              <tr key={heading}>
                <th scope="row">{heading}</th>
                <td className="number">{sum}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {plan.lines.length > 0 && (
          <div className="mt-4">
            <Disclosure label="Emplois et ressources, ligne à ligne">
              <PlanLines lines={plan.lines} />
            </Disclosure>
          </div>
        )}
      </div>
      <div>
        <h2 className="column-title mb-2">Instruments acceptés</h2>
        <ol className="list-decimal pl-6">
          {plan.instruments.map((instrument) => (
            <li key={instrument.label}>
              <Words words={[instrument]} />
            </li>
          ))}
        </ol>
        <p className="byline mt-2">Dans l’ordre de souhait. À valider avec votre conseil.</p>
      </div>
    </section>
  );
}

function PlanLines({ lines }: { lines: NonNullable<NeedSheet["plan"]>["lines"] }) {
  const side = (wanted: "expense" | "resource") =>
    lines
      .filter((line) => line.side === wanted)
      .map(({ label, sum, status }) => ({
        key: label,
        cells: [status ? `${label} (${status})` : label, sum],
      }));
  return (
    <div className="stack">
      <Table
        caption="Emplois"
        columns={[{ heading: "Dépense" }, { heading: "Somme", number: true }]}
        rows={side("expense")}
      />
      <Table
        caption="Ressources"
        columns={[{ heading: "Origine" }, { heading: "Somme", number: true }]}
        rows={side("resource")}
      />
    </div>
  );
}
