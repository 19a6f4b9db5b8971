import { data } from "@remix-run/node";
import type { LinkProblem } from "#app/accounts/link-problem.ts";

/** The page of a mailed link that does not serve: never was one (404), or is one no more (410). */
export const linkTrouble = ({ kind }: LinkProblem) =>
  data({ trouble: kind }, { status: kind === "link-unknown" ? 404 : 410 });
