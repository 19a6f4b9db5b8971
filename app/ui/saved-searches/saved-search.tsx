import { Form, Link, useNavigation } from "@remix-run/react";
import { LONGEST_SEARCH_NAME } from "#domain/search/search-name.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";

export type SavedSearchShown = {
  id: string;
  name: string;
  shown: string;
  to: string | null;
  what: string;
  since: string;
  paused: boolean;
};

/** One search that is kept: where it leads, and what one may do with it. */
export function SavedSearch({ search, error }: { search: SavedSearchShown; error?: string }) {
  const { id, name, shown, to, what, since, paused } = search;
  const busy = useNavigation().state !== "idle";
  const named = <span className="sr-only"> : {shown}</span>;
  return (
    <li className="brief">
      <h3 className="brief-title break-words">{to ? <Link to={to}>{shown}</Link> : shown}</h3>
      <p className="byline mt-1">
        {what}, gardée le {since}
        {paused && " · en pause"}
        {!to && " · un de ses filtres n’existe plus : refaites-la"}
      </p>
      <Form method="post" className="mt-2 flex flex-wrap gap-3">
        <input type="hidden" name="recherche" value={id} />
        <Button kind="quiet" name="acte" value={paused ? "reprendre" : "pause"} disabled={busy}>
          {paused ? "Reprendre" : "Mettre en pause"}
          {named}
        </Button>
        <Button kind="quiet" name="acte" value="enlever" disabled={busy}>
          Enlever
          {named}
        </Button>
      </Form>
      <details className="mt-2" open={error !== undefined || undefined}>
        <summary>Renommer{named}</summary>
        <Form method="post" className="stack mt-3 max-w-[34rem]">
          <input type="hidden" name="recherche" value={id} />
          <Field
            key={name}
            id={`nom-${id}`}
            name="name"
            label="Nom de la recherche"
            autoComplete="off"
            maxLength={LONGEST_SEARCH_NAME}
            defaultValue={name}
            error={error}
          />
          <Button kind="quiet" name="acte" value="renommer" disabled={busy}>
            Garder ce nom
          </Button>
        </Form>
      </details>
    </li>
  );
}
