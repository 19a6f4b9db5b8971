import { paths } from "#app/http/paths.ts";
import { tellError } from "#app/http/tell-error.ts";
import { typeset } from "./french-typography.ts";
import { ButtonLink } from "./button.tsx";
import { MoreLink } from "./link.tsx";
import { SearchBox } from "./search/search-box.tsx";

/** A page that could not be shown: what happened in one sentence, and where to go on. Never a stack, never a code name. */
export function ErrorPage({ error }: { error: unknown }) {
  const { status, title, sentence } = tellError(error);
  return (
    <div className="py-10 md:py-16">
      <p className="kicker">{KICKERS[Math.floor(status / 100)]}</p>
      <h1 className="mt-1 max-w-[18em]">{typeset(title)}</h1>
      <p className="lead reading mt-4">{typeset(sentence)}</p>
      <div className="reading mt-8">
        <SearchBox label="Chercher un besoin, un programme" />
      </div>
      <ul className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-3">
        <li>
          <ButtonLink kind="quiet" to={paths.home()} reloadDocument={status >= 500}>
            Revenir à la une
          </ButtonLink>
        </li>
        <li>
          <MoreLink to={paths.needs()}>Les besoins publiés</MoreLink>
        </li>
        <li>
          <MoreLink to={paths.financers()}>Les financeurs</MoreLink>
        </li>
      </ul>
    </div>
  );
}

const KICKERS: Record<number, string> = { 4: "Rien ici", 5: "De notre côté" };
