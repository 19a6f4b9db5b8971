import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { MeetupBrief } from "#app/meetups/read-meetups-page.server.ts";

/** A meetup to come, as a short item of the paper. */
export function MeetupBriefItem({ meetup, level = 2 }: { meetup: MeetupBrief; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { id, title, when, place, commune, format, audience, theme, presentation } = meetup;
  return (
    <article className="brief">
      <p className="kicker">
        {format} · {audience}
      </p>
      <Heading className="brief-title">
        <Link to={paths.meetup(id)}>{title}</Link>
      </Heading>
      <p className="mt-1 first-letter:uppercase">{when}</p>
      <p className="byline">
        {place}, {commune}
        {theme && ` · ${theme}`}
      </p>
      {presentation && <p className="reading mt-2">{presentation}</p>}
    </article>
  );
}
