import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { IntroductionBrief } from "#app/introductions/read-introductions-page.server.ts";

type Props = { title: string; introductions: readonly IntroductionBrief[]; empty?: string };

/** Introductions that wait for the same people, each with what is next and by when. */
export function IntroductionList({ title, introductions, empty }: Props) {
  return (
    <section aria-label={title} className="mt-10">
      <h2 className="column-title">{title}</h2>
      {introductions.length === 0 && <p className="byline mt-2">{empty}</p>}
      <ul>
        {introductions.map(({ id, who, about, status, next, on, late, unread }) => (
          <li key={id} className="brief">
            <p className="kicker">
              {status}
              {unread > 0 && ` · ${unread} ${unread > 1 ? "messages non lus" : "message non lu"}`}
            </p>
            <h3 className="brief-title">
              <Link to={paths.introduction(id)}>{who}</Link>
            </h3>
            <p className="byline">{about}</p>
            <p className="mt-1">
              {next}
              {on && (
                <span className={late ? "font-semibold text-madder" : "text-soft"}>
                  {" "}
                  {late ? `Attendu le ${on}.` : `Le ${on}.`}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
