import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { Crumb } from "../breadcrumb.tsx";
import { EmptyState } from "../empty-state.tsx";
import { MoreLink } from "../link.tsx";
import { PageHeader } from "../page-header.tsx";

type Props = {
  about: string;
  what: "besoins" | "programmes";
  choices: readonly { title: string; detail: string; to: string }[];
  trail: readonly Crumb[];
};

/** With which of one's own needs, or programmes, one asks: those that correspond. */
export function ChooseOwn({ about, what, choices, trail }: Props) {
  const ofNeeds = what === "besoins";
  return (
    <>
      <PageHeader title="Demander une mise en relation" kicker={about} trail={trail} />
      {choices.length === 0 ? (
        <EmptyState
          title={ofNeeds ? "Aucun de vos besoins n’y correspond" : "Aucun de vos programmes n’y correspond"}
        >
          <p>
            Une mise en relation part d’un rapprochement de critères déclarés.{" "}
            {ofNeeds
              ? "Publiez un besoin, ou voyez sur la page d’un besoin quel critère bloque et ce qui changerait."
              : "Ouvrez un programme, ou voyez sur sa page ce que chaque critère écarte."}
          </p>
          <p>
            <MoreLink to={ofNeeds ? paths.ownOrganisation() : paths.ownFinancer()}>
              {ofNeeds ? "Nos besoins" : "Nos programmes"}
            </MoreLink>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="lead">{ofNeeds ? "Pour quel besoin ?" : "Au titre de quel programme ?"}</p>
          <ul className="mt-3">
            {choices.map(({ title, detail, to }) => (
              <li key={to} className="brief">
                <h2 className="brief-title">
                  <Link to={to}>{title}</Link>
                </h2>
                <p className="byline">{detail}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
