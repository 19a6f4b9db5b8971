import { useEffect, useRef } from "react";
import type { FormErrors } from "#app/http/read-form.ts";
import { typeset } from "../french-typography.ts";

/** What is to be mended, at the head of the form, each line leading to its field. Takes the focus when it comes. */
export function ErrorSummary({ errors }: { errors: FormErrors | undefined }) {
  const summary = useRef<HTMLDivElement>(null);
  const found = Object.entries(errors ?? {});
  const shown = found.length > 0;
  useEffect(() => {
    if (errors && shown) summary.current?.focus();
  }, [errors, shown]);
  if (!shown) return null;
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="notice notice-warning error-summary">
      <p className="font-semibold">
        {found.length === 1 ? "Un point est à corriger." : `${found.length} points sont à corriger.`}
      </p>
      <ul className="mt-1">
        {found.map(([name, sentence]) => (
          <li key={name}>{name === "" ? typeset(sentence) : <a href={`#${name}`}>{typeset(sentence)}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
