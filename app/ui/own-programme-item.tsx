import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { MoreLink } from "./link.tsx";

type Own = {
  programme: { id: string; title: string; ticket: string | null; area: string };
  label: string;
  status: string;
  notes: readonly string[];
  hasChanges: boolean;
  total: number;
  fresh: number | null;
  first: readonly { id: string; title: string; organisation: string; place: string; amount: string }[];
};

/** One of a financer's programmes on its own page: where it stands, what answers it, what is new. */
export function OwnProgrammeItem({ own }: { own: Own }) {
  const { programme, label, status, notes, hasChanges, total, fresh, first } = own;
  const page = paths.ownProgramme(programme.id);
  return (
    <article className="brief">
      <p className="kicker">
        {label}
        {hasChanges && " · changements non publiés"}
      </p>
      <h3 className="brief-title break-words">
        <Link to={page}>{programme.title}</Link>
      </h3>
      <p className="byline">
        {[`${programme.ticket ?? "Montant à préciser"} par projet`, programme.area, ...notes].join(" · ")}
      </p>
      {first.length > 0 && (
        <ul className="mt-2">
          {first.map((need) => (
            <li key={need.id} className="border-b border-rule py-1.5">
              <Link to={paths.need(need.id)}>{need.title}</Link>
              <span className="byline block">
                {need.organisation}, {need.place} · {need.amount}
              </span>
            </li>
          ))}
        </ul>
      )}
      {status === "open" && (
        <p className="mt-2">
          {total === 0 ? (
            "Aucun besoin publié n’y répond pour l’instant."
          ) : (
            <>
              <MoreLink to={page}>{answering(total)}</MoreLink>
              {fresh !== null && fresh > 0 && (
                <strong className="text-madder">
                  {" "}
                  {fresh} {fresh > 1 ? "nouveaux" : "nouveau"}
                </strong>
              )}
            </>
          )}
        </p>
      )}
    </article>
  );
}

const answering = (total: number): string =>
  total === 1 ? "Le besoin qui y répond, et pourquoi" : `Les ${total} besoins qui y répondent, et pourquoi`;
