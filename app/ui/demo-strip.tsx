import { Form, useLocation } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";

export type ViewpointChoice = { value: string; label: string; chosen: boolean };

/** On every page of a demonstration: that its data are invented, and for visitors through whose eyes one looks. */
export function DemoStrip({ choices }: { choices: readonly ViewpointChoice[] }) {
  const { pathname, search } = useLocation();
  return (
    <aside className="demo-strip" aria-label="Démonstration">
      <div className="sheet flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1.5">
        <p>Données de démonstration — organisations fictives</p>
        {choices.length > 0 && (
          <Form
            method="post"
            action={paths.viewpoint()}
            preventScrollReset
            className="demo-switch flex flex-wrap items-center gap-x-1"
          >
            <input type="hidden" name="retour" value={pathname + search} />
            <span className="sr-only mr-1 md:not-sr-only">Regarder comme</span>
            {choices.map(({ value, label, chosen }) => (
              <button key={value} type="submit" name="vue" value={value} aria-pressed={chosen}>
                {label}
              </button>
            ))}
          </Form>
        )}
      </div>
    </aside>
  );
}
