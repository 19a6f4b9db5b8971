import { Link } from "@remix-run/react";

type Props = { page: number; pages: number; to: (page: number) => string };

/** Earlier and later pages of a list, as links; nothing when the list holds on one page. */
export function Pagination({ page, pages, to }: Props) {
  if (pages <= 1) return null;
  return (
    <nav
      aria-label="Pages de la liste"
      className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2 border-t border-ink pt-3"
    >
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" className="inline-block py-1">
          <span aria-hidden="true">← </span>Page précédente
        </Link>
      )}
      <p>
        Page {page} sur {pages}
      </p>
      {page < pages && (
        <Link to={to(page + 1)} rel="next" className="inline-block py-1">
          Page suivante<span aria-hidden="true"> →</span>
        </Link>
      )}
    </nav>
  );
}
