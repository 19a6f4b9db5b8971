import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { typeset } from "./french-typography.ts";

export type Labelled = { label: string; name: string; hint?: string; error?: string };

/** What ties a control to its hint and its error, for the eye and for a screen reader. */
export const described = ({ name, hint, error }: Omit<Labelled, "label">, id: string) => ({
  id,
  name,
  "aria-invalid": error ? true : undefined,
  "aria-describedby": [hint && `${id}-aide`, error && `${id}-erreur`].filter(Boolean).join(" ") || undefined,
});

function Labelling({
  id,
  label,
  hint,
  error,
  children,
}: Omit<Labelled, "name"> & { id: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-aide`} className="byline mb-1">
          {typeset(hint)}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-erreur`} className="mt-1 font-semibold text-madder">
          {typeset(error)}
        </p>
      )}
    </div>
  );
}

export type FieldProps = Labelled & ComponentPropsWithoutRef<"input">;

/** One line to fill in. Give `autoComplete` and `inputMode` whenever the browser can help. */
export const Field = forwardRef<HTMLInputElement, FieldProps>(function Field(
  { label, hint, error, name, id = name, ...rest },
  ref,
) {
  return (
    <Labelling {...{ id, label, hint, error }}>
      <input ref={ref} className="control" {...described({ name, hint, error }, id)} {...rest} />
    </Labelling>
  );
});

/** Several lines to fill in. */
export const TextArea = forwardRef<HTMLTextAreaElement, Labelled & ComponentPropsWithoutRef<"textarea">>(
  function TextArea({ label, hint, error, name, id = name, ...rest }, ref) {
    return (
      <Labelling {...{ id, label, hint, error }}>
        <textarea
          ref={ref}
          className="control"
          rows={5}
          {...described({ name, hint, error }, id)}
          {...rest}
        />
      </Labelling>
    );
  },
);

export type Option = { value: string; label: string };
/** Options, alone or under a heading. */
export type OptionGroup = { heading: string; options: readonly Option[] };

type SelectProps = Labelled &
  ComponentPropsWithoutRef<"select"> & { options: readonly (Option | OptionGroup)[] };

/** One choice of a list. The first option says what no choice means. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { label, hint, error, name, id = name, options, ...rest },
  ref,
) {
  return (
    <Labelling {...{ id, label, hint, error }}>
      <select ref={ref} className="control" {...described({ name, hint, error }, id)} {...rest}>
        {options.map((one) =>
          "heading" in one ? (
            <optgroup key={one.heading} label={one.heading}>
              {one.options.map(option)}
            </optgroup>
          ) : (
            option(one)
          ),
        )}
      </select>
    </Labelling>
  );
});

const option = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {typeset(label)}
  </option>
);

/** Yes or no. */
export const Checkbox = forwardRef<HTMLInputElement, FieldProps>(function Checkbox(
  { label, hint, error, name, id = name, ...rest },
  ref,
) {
  return (
    <div>
      <div className="flex gap-3">
        <input
          ref={ref}
          type="checkbox"
          className="check"
          {...described({ name, hint, error }, id)}
          {...rest}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      {hint && (
        <p id={`${id}-aide`} className="byline ml-9">
          {typeset(hint)}
        </p>
      )}
      {error && (
        <p id={`${id}-erreur`} className="ml-9 font-semibold text-madder">
          {typeset(error)}
        </p>
      )}
    </div>
  );
});

/** Fields that answer one question together. */
export function Fieldset({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="border-t border-ink pt-3">
      <legend className="float-left mb-2 w-full font-title text-h3">{legend}</legend>
      <div className="clear-both stack">
        {hint && <p className="byline">{hint}</p>}
        {children}
      </div>
    </fieldset>
  );
}
