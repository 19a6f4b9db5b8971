import { Link, NavLink } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";

const SECTIONS = [
  { to: paths.needs(), label: "Besoins" },
  { to: paths.financers(), label: "Financeurs" },
  { to: paths.places(), label: "Lieux" },
  { to: paths.savers(), label: "Épargne" },
  { to: paths.ranking(), label: "Classement" },
];

/** Who is signed in, and in whose name they act. */
export type Reader = { name: string; actsFor: string | null };

type Props = { front: boolean; today: string | null; reader: Reader | null };

/** The head of every page, as a paper's: wide on the front page, short inside. */
export function Masthead({ front, today, reader }: Props) {
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
        <div
          className={
            front ? "pt-5 pb-4 md:text-center" : "flex flex-wrap items-baseline gap-x-6 gap-y-1 pt-3 pb-2"
          }
        >
          <Link to={paths.home()} className="masthead-title">
            La Place du Milliard
          </Link>
          <AccountLink reader={reader} front={front} />
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

/** The way to one's account, which tells in whose name one acts. */
function AccountLink({ reader, front }: { reader: Reader | null; front: boolean }) {
  return (
    <p className={`byline min-w-0 ${front ? "mt-3" : "ml-auto text-right"}`}>
      {reader ? (
        <Link to={paths.account()} className="inline-block py-1">
          {reader.actsFor ?? reader.name}
          <span className="sr-only"> : mon compte</span>
        </Link>
      ) : (
        <>
          <Link to={paths.signIn()} className="inline-block py-1">
            Se connecter
          </Link>
          <span aria-hidden="true"> / </span>
          <Link to={paths.signUp()} className="inline-block py-1">
            Ouvrir un compte
          </Link>
        </>
      )}
    </p>
  );
}
