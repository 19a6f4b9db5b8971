import { type ReactNode, useId } from "react";
import { typeset } from "./french-typography.ts";

/**
 * A word of the trade with its definition on tap: the browser's own popover, which needs no script. A browser that does
 * not know it shows the definition in the text.
 */
export function Term({ children, definition }: { children: ReactNode; definition: string }) {
  const id = useId();
  return (
    <>
      <button type="button" className="term" {...{ popovertarget: id }}>
        {children}
      </button>
      <span {...{ popover: "auto" }} id={id} className="term-note">
        {typeset(definition)}
      </span>
    </>
  );
}

/** A code of the vocabulary as a reader meets it: its name, and what it means with its source. */
export type Word = { label: string; definition: string };

/** Words of the trade, one a line, each with its definition. */
export function Words({ words }: { words: readonly Word[] }) {
  return words.map(({ label, definition }) => (
    <span key={label} className="block">
      <Term definition={definition}>{label}</Term>
    </span>
  ));
}
