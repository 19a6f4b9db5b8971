import type { LoaderFunctionArgs } from "@remix-run/node";
import { SPREADSHEET_FORMATS, spreadsheet } from "#app/http/spreadsheet.server.ts";
import { tabulateSearch } from "#app/search/tabulate-search.server.ts";

/** A search as a file; an unknown format is CSV. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name, heading, rows } = await tabulateSearch(context, request);
  const asked = new URL(request.url).searchParams.get("format");
  const format = SPREADSHEET_FORMATS.find((one) => one === asked) ?? "csv";
  return spreadsheet([heading, ...rows], format, name);
}
