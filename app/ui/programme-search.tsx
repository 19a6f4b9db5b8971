import { Form, Link } from "@remix-run/react";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";

type Props = { q: string; found: number; total: number; clear: string; hidden?: Record<string, string> };

/** Words to find one programme among many of one financer; `clear` leads to all of them. */
export function ProgrammeSearch({ q, found, total, clear, hidden = {} }: Props) {
  return (
    <>
      <search className="mb-5 block">
        <Form className="flex max-w-[36rem] flex-wrap items-end gap-3">
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="min-w-0 grow basis-60">
            <Field
              label="Chercher parmi ces programmes"
              hint="Un thème, un territoire, un moyen : « alimentation Drôme », « prêt »."
              name="q"
              type="search"
              defaultValue={q}
              key={q}
              autoComplete="off"
              maxLength={120}
            />
          </div>
          <Button kind="quiet">Chercher</Button>
        </Form>
      </search>
      {q !== "" && (
        <p className="mt-3" aria-live="polite">
          {found === 0 ? "Aucun programme ne dit cela." : `${found} sur ${total}.`}{" "}
          <Link to={clear}>Tous les revoir</Link>
        </p>
      )}
    </>
  );
}
