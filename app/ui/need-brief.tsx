import { Link } from "@remix-run/react";
import type { FoundNeed } from "./search/shown.ts";
import { Marked } from "./search/marked.tsx";
import type { Word } from "./term.tsx";
import { paths } from "#app/http/paths.ts";

/** A need in the words of a list. `amount` is a range or an exact sum, by what the reader may see. */
export type NeedBrief = {
  id: string;
  title: string;
  summary: string;
  organisation: string;
  legalForm: string;
  theme: string;
  place: string;
  amount: string;
  means: string;
};

/** A need in the words of its own page; `plan` only for those who may read exact sums. */
export type NeedSheet = NeedBrief & {
  story: string;
  otherThemes: string[];
  purpose: Word | null;
  stage: Word | null;
  families: Word[];
  headquarters: string;
  territories: string[];
  zonings: Word[];
  qualities: Word[] | null;
  generalInterest: string;
  deadline: string | null;
  moneyAllows: string | null;
  riskIfNotFound: string | null;
  plan: {
    total: string;
    sought: string;
    foundElsewhere: string;
    minimumUseful: string | null;
    instruments: Word[];
    lines: { label: string; sum: string; side: "expense" | "resource"; status: string | null }[];
  } | null;
};

/** What was looked for, marked in the words of a list. */
type MarkedBrief = Pick<FoundNeed, "titleMarked" | "summaryMarked" | "organisationMarked" | "extract">;

/** One need in a list, as a short item of the paper; `marked` shows what was looked for. */
export function NeedBriefItem({
  need,
  level = 2,
  marked,
}: {
  need: NeedBrief;
  level?: 2 | 3;
  marked?: MarkedBrief;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="brief md:grid md:grid-cols-[minmax(0,1fr)_17rem] md:gap-x-8">
      <div>
        <p className="kicker">{need.theme}</p>
        <Heading className="brief-title mt-0.5">
          <Link to={paths.need(need.id)}>{marked ? <Marked text={marked.titleMarked} /> : need.title}</Link>
        </Heading>
        <p className="mt-1.5 max-w-[36rem]">
          {marked ? <Marked text={marked.summaryMarked} /> : need.summary}
        </p>
        {marked?.extract && (
          <p className="extract">
            <Marked text={marked.extract} />
          </p>
        )}
        <p className="byline mt-1.5">
          {marked ? <Marked text={marked.organisationMarked} /> : need.organisation}, {need.place}
        </p>
      </div>
      <p className="mt-2 md:mt-6 md:border-l md:border-rule md:pl-5">
        <span className="block font-title text-lead leading-tight">{need.amount}</span>
        <span className="byline">{need.means}</span>
      </p>
    </article>
  );
}
