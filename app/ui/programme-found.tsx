import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { Marked } from "./search/marked.tsx";
import type { FoundProgramme } from "./search/shown.ts";

/** One programme among those of many financers: whose it is, what it brings, where. */
export function ProgrammeFound({ programme, level = 2 }: { programme: FoundProgramme; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="brief md:grid md:grid-cols-[minmax(0,1fr)_14rem] md:gap-x-8">
      <div>
        <p className="kicker">{programme.type}</p>
        <Heading className="brief-title mt-0.5">
          <Link to={paths.programme(programme.id)}>
            <Marked text={programme.titleMarked} />
          </Link>
        </Heading>
        <p className="mt-1.5 max-w-[36rem]">
          En {programme.means}, pour {programme.themes}.
        </p>
        {programme.extract && (
          <p className="extract">
            <Marked text={programme.extract} />
          </p>
        )}
        <p className="byline mt-1.5">
          <Link to={paths.financer(programme.financerId)}>
            <Marked text={programme.financerMarked} />
          </Link>
          {programme.verified && " (identité vérifiée)"}
          {programme.operatorLinked && " · lié à l’opération Milliard"} · {programme.area}
        </p>
      </div>
      <p className="mt-2 md:mt-6 md:border-l md:border-rule md:pl-5">
        <span className="block font-title text-lead leading-tight">
          {programme.ticket ?? "Montant à préciser"}
        </span>
        <span className="byline">par projet</span>
      </p>
    </article>
  );
}
