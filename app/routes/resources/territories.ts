import type { LoaderFunctionArgs } from "@remix-run/node";
import { territoryMatches } from "#app/needs/read-step-page.server.ts";
import { communesMeant } from "#app/territories/find-commune.ts";

const LONGEST = 100;

/** Territories that what is typed may mean, or with `pour=commune` communes alone: for the fields that search as one types. */
export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const typed = (query.get("q") ?? "").slice(0, LONGEST);
  const found = query.get("pour") === "commune" ? communesMeant(typed) : territoryMatches(typed);
  return Response.json(found, { headers: { "Cache-Control": "public, max-age=3600" } });
}
