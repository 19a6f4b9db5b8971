import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSideMember } from "#app/http/guards.server.ts";
import { readId } from "#app/http/problem.ts";
import { SPREADSHEET_FORMATS, spreadsheet } from "#app/http/spreadsheet.server.ts";
import { tabulateShortlist } from "#app/shortlists/export-shortlist.server.ts";

/** A list as a file; an unknown format is CSV. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "read-shortlists");
  const listId = readId(params.id, "shortlist-not-found");
  const { name, rows } = await tabulateShortlist(context, request, actor, listId);
  const asked = new URL(request.url).searchParams.get("format");
  const format = SPREADSHEET_FORMATS.find((one) => one === asked) ?? "csv";
  return spreadsheet(rows, format, name);
}
