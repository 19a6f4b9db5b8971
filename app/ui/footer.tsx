import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";

const LINKS = [
  { to: paths.ranking(), label: "Comment fonctionne le classement" },
  { to: paths.refusalReasons(), label: "Pourquoi les besoins n’aboutissent pas" },
  { to: paths.rankingPolicy(), label: "Politique de classement" },
  { to: paths.legalNotice(), label: "Mentions légales" },
  { to: paths.terms(), label: "Conditions d’utilisation" },
  { to: paths.privacy(), label: "Confidentialité" },
  { to: paths.accessibility(), label: "Accessibilité : non auditée" },
];

/** The foot of every page: what the platform is not, and the texts that bind it. Source: domaine, §4.6 and §4.5, 26. */
export function Footer() {
  return (
    <footer className="sheet mt-16 pb-12">
      <div className="border-t-[3px] border-ink pt-1">
        <div className="grid gap-x-12 gap-y-6 border-t border-ink pt-5 md:grid-cols-[3fr_2fr]">
          <p className="byline max-w-[40rem]">
            Cette plateforme met en visibilité des besoins et facilite des rencontres. Elle ne collecte pas
            d’argent, ne donne aucun conseil en investissement et n’intervient dans aucune transaction. Les
            informations sont fournies par leurs auteurs. Toute décision vous appartient ; faites-vous
            accompagner par un professionnel habilité.
          </p>
          <nav aria-label="Textes et règles" className="byline screen-only">
            <ul className="grid gap-x-6 gap-y-0.5">
              {LINKS.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} className="inline-block py-0.5">
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}
