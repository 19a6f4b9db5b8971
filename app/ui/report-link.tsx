import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { SubjectSlug } from "#app/reports/report-form.ts";

/** The way to report what this page says. Source: DSA, art. 16. */
export function ReportLink({ what, id }: { what: SubjectSlug; id: string }) {
  return (
    <p className="byline screen-only mt-14">
      <Link to={paths.report({ quoi: what, id })} className="inline-block py-1" rel="nofollow">
        Signaler ce contenu
      </Link>
    </p>
  );
}
