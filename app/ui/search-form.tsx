import { Form } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { Button } from "./button.tsx";

/** Words to look for among the published needs. */
export function SearchForm({ label, hint }: { label: string; hint?: string }) {
  return (
    <search>
      <Form method="get" action={paths.needs()}>
        <label htmlFor="recherche" className="mb-1 block font-semibold">
          {label}
        </label>
        <div className="flex">
          <input
            id="recherche"
            name="q"
            type="search"
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby={hint ? "recherche-aide" : undefined}
            className="control flex-1 rounded-r-none border-2 border-r-0 border-ink"
          />
          <Button className="button rounded-l-none">Chercher</Button>
        </div>
        {hint && (
          <p id="recherche-aide" className="byline mt-1">
            {hint}
          </p>
        )}
      </Form>
    </search>
  );
}
