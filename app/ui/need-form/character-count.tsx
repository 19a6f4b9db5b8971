import { tidyText } from "#domain/typed/text.ts";

/** How much of a text's room is left, as a reader counts characters. */
export function CharacterCount({ text, most }: { text: string; most: number }) {
  const left = most - [...tidyText(text)].length;
  return (
    <p className={left < 0 ? "mt-1 font-semibold text-madder" : "byline mt-1"}>
      {left < 0
        ? `${-left} caractère${left < -1 ? "s" : ""} de trop`
        : `${left} caractère${left > 1 ? "s" : ""} encore, sur ${most}`}
    </p>
  );
}
