import type { LoaderFunctionArgs } from "@remix-run/node";
import { territoryMatches } from "#app/needs/read-step-page.server.ts";

/** Territories that what is typed may mean: for the fields that search as one types. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(territoryMatches(typed), { headers: { "Cache-Control": "public, max-age=3600" } });
}
