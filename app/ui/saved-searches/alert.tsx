import { Form, Link, useNavigation } from "@remix-run/react";
import { Button } from "../button.tsx";

export type AlertShown = {
  kind: "programme" | "need";
  id: string;
  title: string;
  structure: string;
  what: string;
  to: string;
  paused: boolean;
};

/** What one is told of a programme or a need of one's structure, and its pause. */
export function Alert({ alert }: { alert: AlertShown }) {
  const { kind, id, title, structure, what, to, paused } = alert;
  const busy = useNavigation().state !== "idle";
  return (
    <li className="brief">
      <h3 className="brief-title break-words">
        <Link to={to}>{title}</Link>
      </h3>
      <p className="byline mt-1">
        {what} · {structure}
        {paused && " · en pause"}
      </p>
      <Form method="post" className="mt-2">
        <input type="hidden" name="genre" value={kind} />
        <input type="hidden" name="alerte" value={id} />
        <Button kind="quiet" name="acte" value={paused ? "redire" : "taire"} disabled={busy}>
          {paused ? "Reprendre" : "Mettre en pause"}
          <span className="sr-only"> : {title}</span>
        </Button>
      </Form>
    </li>
  );
}
