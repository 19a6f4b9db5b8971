import { Link } from "@remix-run/react";
import type { Word } from "./term.tsx";
import { paths } from "#app/http/paths.ts";

/** A programme in the words of a list. */
export type ProgrammeBrief = {
  id: string;
  title: string;
  financer: string;
  type: string;
  operatorLinked: boolean;
  ticket: string | null;
  means: string;
  area: string;
  themes: string;
};

/** A programme in the words of its own page. */
export type ProgrammeSheet = ProgrammeBrief & {
  text: string;
  terms: { term: string; says: string | Word[] }[];
};

/** One programme in a list, as a short item of the paper. */
export function ProgrammeBriefItem({ programme, level = 3 }: { programme: ProgrammeBrief; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="brief md:grid md:grid-cols-[minmax(0,1fr)_17rem] md:gap-x-8">
      <div>
        <Heading className="brief-title">
          <Link to={paths.programme(programme.id)}>{programme.title}</Link>
        </Heading>
        <p className="mt-1.5 max-w-[36rem]">
          En {programme.means}, pour {programme.themes}.
        </p>
        <p className="byline mt-1.5">{programme.area}</p>
      </div>
      <p className="mt-2 md:border-l md:border-rule md:pl-5">
        <span className="block font-title text-lead leading-tight">
          {programme.ticket ?? "Montant à préciser"}
        </span>
        <span className="byline">par projet</span>
      </p>
    </article>
  );
}

/** What the law and the movement ask to be said of a vehicle that the operator created. Source: domaine, §4.6. */
export function OperatorLinked() {
  return (
    <p className="notice notice-plain">
      <strong>Lié à l’opération Milliard.</strong> L’opération Milliard anime cette plateforme et a créé le
      fonds de dotation et le FPCI cités. Ils ne bénéficient d’aucun avantage de classement.
    </p>
  );
}
