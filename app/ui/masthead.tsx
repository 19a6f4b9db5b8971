import { Link, NavLink } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";

const SECTIONS = [
  { to: paths.needs(), label: "Besoins" },
  { to: paths.financers(), label: "Financeurs" },
  { to: paths.places(), label: "Lieux" },
  { to: paths.savers(), label: "Épargne" },
  { to: paths.ranking(), label: "Classement" },
];

/** The head of every page, as a paper's: wide on the front page, short inside. */
export function Masthead({ front, today }: { front: boolean; today: string | null }) {
  return (
    <header className={front ? "masthead-front" : undefined}>
      <div className="sheet">
        {front && (
          <div className="byline flex flex-wrap justify-between gap-x-6 border-b border-rule py-2">
            <span>Une initiative de l’opération Milliard</span>
            {today && <span className="hidden md:inline">Le {today}</span>}
            <span className="hidden md:inline">Gratuit, sans commission</span>
          </div>
        )}
        <div className={front ? "pt-5 pb-4 md:text-center" : "pt-3 pb-2"}>
          <Link to={paths.home()} className="masthead-title">
            La Place du Milliard
          </Link>
        </div>
      </div>
      <div className="sheet">
        <nav aria-label="Rubriques" className="site-nav border-y border-ink">
          <ul
            className={`flex flex-wrap justify-between gap-x-2 text-[0.86rem] md:gap-x-9 md:text-[1rem] ${front ? "md:justify-center" : "md:justify-start"}`}
          >
            {SECTIONS.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to}>{label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="mt-[3px] border-b-[3px] border-ink" />
      </div>
    </header>
  );
}
