import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { typeset } from "../french-typography.ts";

export type Choice = { value: string; label: string; hint?: string };

type ChoicesProps = {
  /** The question. */
  legend: string;
  name: string;
  hint?: string;
  error?: string;
  choices: readonly Choice[];
  /** What react-hook-form's `choice(name, value)` gives, or `{ defaultChecked }`. */
  props?: (value: string) => ComponentPropsWithoutRef<"input">;
  children?: ReactNode;
};

/** One of a few: each choice with what it means. */
export const RadioGroup = (props: ChoicesProps) => <Choices type="radio" {...props} />;

/** Any of a few. */
export const CheckboxGroup = (props: ChoicesProps) => <Choices type="checkbox" {...props} />;

/** The first choice carries the field's name as its id: the error summary leads there. */
function Choices({
  type,
  legend,
  name,
  hint,
  error,
  choices,
  props,
  children,
}: ChoicesProps & { type: "radio" | "checkbox" }) {
  const describedBy =
    [hint && `${name}-aide`, error && `${name}-erreur`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="mb-1 font-semibold">{typeset(legend)}</legend>
      {hint && (
        <p id={`${name}-aide`} className="byline mb-1">
          {typeset(hint)}
        </p>
      )}
      {error && (
        <p id={`${name}-erreur`} className="mb-1 font-semibold text-madder">
          {typeset(error)}
        </p>
      )}
      <ul className="choices">
        {choices.map(({ value, label, hint: detail }, rank) => {
          const id = rank === 0 ? name : `${name}-${value}`;
          return (
            <li key={value} className="flex gap-3 py-1">
              <input
                type={type}
                className="check"
                id={id}
                name={name}
                value={value}
                aria-invalid={error ? true : undefined}
                aria-describedby={detail ? `${id}-detail` : undefined}
                {...props?.(value)}
              />
              <div>
                <label htmlFor={id}>{typeset(label)}</label>
                {detail && (
                  <p id={`${id}-detail`} className="byline">
                    {typeset(detail)}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {children}
    </fieldset>
  );
}
