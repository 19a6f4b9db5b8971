import { Link } from "@remix-run/react";

/** The text of a letter, its addresses as links: those of this site lead there, by whatever name one came here. */
export function LetterText({ text, site }: { text: string; site: string }) {
  return (
    <div className="stack mt-2 [--stack:0.6rem]">
      {text
        .trim()
        .split("\n\n")
        .map((paragraph) => (
          <p key={paragraph} className="whitespace-pre-line">
            {paragraph.startsWith(site) ? (
              <Link to={paragraph.slice(site.length - 1)}>{paragraph}</Link>
            ) : (
              paragraph
            )}
          </p>
        ))}
    </div>
  );
}
