import { Link } from "@remix-run/react";

export type Crumb = { label: string; to: string };

/** Where the page stands, from the front page down. The page itself is its title, not repeated here. */
export function Breadcrumb({ trail, label = "Fil d’Ariane" }: { trail: readonly Crumb[]; label?: string }) {
  return (
    <nav aria-label={label} className="byline screen-only">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map(({ label, to }, index) => (
          <li key={to} className="flex gap-x-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            <Link to={to} className="inline-block py-0.5">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
