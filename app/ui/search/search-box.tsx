import { Form, useNavigate } from "@remix-run/react";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { paths } from "#app/http/paths.ts";
import { Button } from "../button.tsx";
import { Marked } from "./marked.tsx";
import type { MarkedText } from "./shown.ts";

export type Suggestion = { to: string; text: MarkedText; detail: string };

/** How long after the last stroke suggestions are asked, in milliseconds. */
const PAUSE = 120;

/**
 * Words to look for among needs and programmes. A plain form that leads to what it finds; with scripts the first of them come
 * as one types, to be taken by arrows and the enter key, and the escape key sends them away.
 */
export function SearchBox({ label, hint, words = "" }: { label: string; hint?: string; words?: string }) {
  const id = useId();
  const navigate = useNavigate();
  const { suggestions, ask, clear } = useSuggestions();
  const [active, setActive] = useState(-1);
  const shown = suggestions.length > 0;
  const onInput = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    setActive(-1);
    ask(currentTarget.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && shown) {
      event.preventDefault();
      clear();
    } else if (shown && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && suggestions[active]) {
      event.preventDefault();
      navigate(suggestions[active].to);
    }
  };
  return (
    <search>
      <Form method="get" action={paths.search()} onSubmit={clear}>
        <label htmlFor={id} className="mb-1 block font-semibold">
          {label}
        </label>
        <div className="flex">
          <input
            id={id}
            name="q"
            type="search"
            maxLength={200}
            defaultValue={words}
            autoComplete="off"
            enterKeyHint="search"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={`${id}-liste`}
            aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
            aria-describedby={hint ? `${id}-aide` : undefined}
            className="control flex-1 rounded-r-none border-2 border-r-0 border-ink"
            onInput={onInput}
            onKeyDown={onKeyDown}
            onBlur={clear}
          />
          <Button className="button rounded-l-none">Chercher</Button>
        </div>
        <div
          id={`${id}-liste`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot be filled from a field
          role="listbox"
          aria-label="Propositions"
          className="suggestions"
          hidden={!shown}
        >
          {suggestions.map((suggestion, rank) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are the field's, which keeps the focus
            <div
              key={suggestion.to}
              id={`${id}-${rank}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the same
              role="option"
              aria-selected={rank === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => navigate(suggestion.to)}
            >
              <Marked text={suggestion.text} />
              <span className="byline block">{suggestion.detail}</span>
            </div>
          ))}
        </div>
        {hint && (
          <p id={`${id}-aide`} className="byline mt-1">
            {hint}
          </p>
        )}
      </Form>
    </search>
  );
}

/** The first things that what is typed finds. What was asked before and has not answered is dropped. */
function useSuggestions() {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const flying = useRef<AbortController>();
  const stop = () => {
    clearTimeout(waiting.current);
    flying.current?.abort();
  };
  useEffect(() => stop, []);
  const ask = (typed: string) => {
    stop();
    if (typed.trim().length < 2) return setSuggestions([]);
    waiting.current = setTimeout(async () => {
      const flight = new AbortController();
      flying.current = flight;
      try {
        const answer = await fetch(paths.suggestions({ q: typed }), { signal: flight.signal });
        if (answer.ok) setSuggestions((await answer.json()) as Suggestion[]);
      } catch {
        // Overtaken by the next stroke, or no network: the form itself still leads to what it finds.
      }
    }, PAUSE);
  };
  const clear = () => {
    stop();
    setSuggestions([]);
  };
  return { suggestions, ask, clear };
}
