import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/http/paths.ts";
import { readHomeSearch } from "#app/search/read-home-search.server.ts";
import type { Suggestion } from "#app/ui/search/search-box.tsx";

const SHOWN = 4;

/** What the words begun may lead to, needs then programmes: for the field that answers as one types. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { words, needs, programmes } = await readHomeSearch(context, request, SHOWN);
  const suggestions: Suggestion[] =
    words === ""
      ? []
      : [
          ...needs.first.map(({ id, titleMarked, organisation }) => ({
            to: paths.need(id),
            text: titleMarked,
            detail: `besoin · ${organisation}`,
          })),
          ...programmes.first.map(({ id, titleMarked, financer }) => ({
            to: paths.programme(id),
            text: titleMarked,
            detail: `programme · ${financer}`,
          })),
        ];
  return Response.json(suggestions, { headers: { "Cache-Control": "private, no-store" } });
}
