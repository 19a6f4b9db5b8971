import { Link } from "@remix-run/react";
import type { AskTold } from "#app/introductions/tell-ask.server.ts";
import { ButtonLink } from "../button.tsx";

/** The way to ask for an introduction, as a button; the one there is, or why it is not asked for here, as a sentence and its link. */
export function Ask({ ask, kind = "quiet" }: { ask: AskTold; kind?: "main" | "quiet" }) {
  return (
    <div className="screen-only mt-3">
      {ask.sentence && (
        <p className="byline mb-1">
          {ask.sentence} {ask.to && <Link to={ask.to}>{ask.label}</Link>}
        </p>
      )}
      {ask.to && !ask.sentence && (
        <ButtonLink kind={kind} to={ask.to}>
          {ask.label}
        </ButtonLink>
      )}
    </div>
  );
}
