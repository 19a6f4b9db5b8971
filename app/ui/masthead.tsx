import { Link, NavLink } from "@remix-run/react";
import type { OwnSpace } from "#app/http/own-spaces.ts";
import { paths } from "#app/http/paths.ts";

const SECTIONS = [
  { to: paths.needs(), label: "Besoins" },
  { to: paths.financers(), label: "Financeurs" },
  { to: paths.places(), label: "Lieux" },
  { to: paths.savers(), label: "Épargne" },
  { to: paths.ranking(), label: "Classement" },
];

/** Who is signed in, what they have here of their own, and how many notifications they have not read. */
export type Reader = { name: string; spaces: OwnSpace[]; unread: number };

type Props = { front: boolean; today: string | null; reader: Reader | null };

/** The head of every page, as a paper's: wide on the front page, short inside. One's own pages come before the sections. */
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
          {!reader && <WayIn front={front} />}
        </div>
      </div>
      {reader && <OwnPages reader={reader} />}
      <div className="sheet">
        <nav aria-label="Rubriques" className={`site-nav border-b border-ink ${reader ? "" : "border-t"}`}>
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

/** What one has here, across the page, before what everyone has: the first is what one acts for. */
function OwnPages({ reader: { name, spaces, unread } }: { reader: Reader }) {
  return (
    <nav aria-label="Mes pages" className="own-nav site-nav">
      <div className="sheet flex gap-x-4 text-[0.86rem] md:gap-x-9 md:text-[1rem]">
        {/* Two fit on one line of a phone, where a long name is cut short; more come in lines. */}
        <ul className={`flex min-w-0 flex-1 gap-x-4 md:gap-x-9 ${spaces.length > 2 ? "flex-wrap" : ""}`}>
          {spaces.map(({ to, label }, rank) => (
            <li key={to} className={`max-w-full ${rank === 0 ? "min-w-0" : "shrink-0"}`}>
              <NavLink to={to} title={label} className="max-w-full truncate align-bottom md:max-w-[26rem]">
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
        <ul className="flex shrink-0 gap-x-4 md:gap-x-9">
          <li>
            <NavLink to={paths.notifications()}>
              {unread === 0 ? "Notifications" : <Unread count={unread} />}
            </NavLink>
          </li>
          <li>
            <NavLink to={paths.account()} title={name}>
              <span aria-hidden="true" className="md:hidden">
                Compte
              </span>
              <span className="max-md:sr-only">Mon compte</span>
            </NavLink>
          </li>
        </ul>
      </div>
    </nav>
  );
}

function WayIn({ front }: { front: boolean }) {
  return (
    <p className={`screen-only byline ${front ? "mt-3" : "ml-auto text-right"}`}>
      <Link to={paths.signIn()} className="inline-block py-1">
        Se connecter
      </Link>
      <span aria-hidden="true"> / </span>
      <Link to={paths.signUp()} className="inline-block py-1">
        Ouvrir un compte
      </Link>
    </p>
  );
}

/** A hundred and more are "many": nobody reads the exact count. */
const Unread = ({ count }: { count: number }) => (
  <strong className="text-madder">
    {count >= 100 ? "99+" : count} {count > 1 ? "nouvelles" : "nouvelle"}
    <span className="sr-only"> : notifications</span>
  </strong>
);
