import { paths } from "#app/http/paths.ts";
import type { IntroductionPage } from "#app/introductions/read-introduction-page.server.ts";
import { MoreLink } from "../link.tsx";

/** What is next, who does it, by when: always at the head of the page. */
export function NextStep({ page: { id, next, meeting, declined, other } }: { page: IntroductionPage }) {
  const by = next.who && (next.yours && next.who !== "Vous deux" ? "À vous" : next.who);
  return (
    <section aria-labelledby="suite" className={next.yours ? "notice" : "notice notice-plain"}>
      <h2 id="suite" className="kicker">
        La suite
      </h2>
      <p className="lead">{next.step ?? next.sentence}</p>
      <p className="byline">
        {by && `${by}. `}
        {next.on &&
          next.kind !== "meet" &&
          (next.kind === "ask-again" ? `À partir du ${next.on}.` : `D’ici au ${next.on}.`)}
      </p>
      {meeting && (
        <p className="mt-2">
          Rencontre :{" "}
          <strong>
            le {meeting.on} à {meeting.at}
          </strong>{" "}
          · {meeting.where}. <MoreLink to={paths.preparationSheet(id)}>La fiche de préparation</MoreLink>
        </p>
      )}
      {declined && (
        <p className="mt-2">
          Motif : {declined.reason.toLowerCase()}.
          {declined.kindWord && (
            <span className="mt-1 block whitespace-pre-line">« {declined.kindWord} »</span>
          )}
        </p>
      )}
      {!meeting && !declined && next.kind === "fix-date" && (
        <p className="mt-2">
          <MoreLink to={paths.preparationSheet(id)}>Préparer la rencontre avec {other}</MoreLink>
        </p>
      )}
    </section>
  );
}
