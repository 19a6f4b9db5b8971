import { Link, useRouteLoaderData } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { loader as rootLoader } from "#app/root.tsx";
import type { KeptKind } from "#domain/shortlists/shortlist.ts";

/** Keeping, or setting aside, a need or a programme: for members of the side that does, and for nobody else. */
export function KeepLinks({ kind, id, title }: { kind: KeptKind; id: string; title: string }) {
  const reader = useRouteLoaderData<typeof rootLoader>("root")?.reader;
  if (reader?.keeps !== kind) return null;
  const about = <span className="sr-only"> : {title}</span>;
  return (
    <p className="screen-only mt-2 flex flex-wrap gap-x-5">
      <Link className="inline-block py-1 font-semibold" to={paths.keep(id)}>
        Garder{about}
      </Link>
      <Link className="inline-block py-1" to={paths.setAside(id)}>
        Écarter{about}
      </Link>
    </p>
  );
}
