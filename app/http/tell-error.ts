import { isRouteErrorResponse } from "@remix-run/react";
import { isProblem, PROBLEMS, type ProblemKind } from "./problem.ts";

export const BREAKDOWN = {
  status: 500,
  title: "Quelque chose a cassé de notre côté",
  sentence:
    "La page n’a pas pu être préparée. L’incident est noté ; réessayez dans un instant, ou repartez de la une.",
};

/** What a reader is told of anything that a route threw: its problem, or that we broke. Never what the program says of itself. */
export function tellError(error: unknown): { status: number; title: string; sentence: string } {
  if (!isRouteErrorResponse(error)) return BREAKDOWN;
  if (isProblem(error.data)) return PROBLEMS[error.data.kind];
  return FOR_STATUS[error.status] ? PROBLEMS[FOR_STATUS[error.status]!] : BREAKDOWN;
}

/** Refusals that the framework makes by itself. */
const FOR_STATUS: Partial<Record<number, ProblemKind>> = {
  400: "bad-parameter",
  404: "page-not-found",
  405: "method-not-allowed",
};
