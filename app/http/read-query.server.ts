import { z } from "zod";
import { tidyWords } from "#domain/search/filters.ts";

/** No list is that long: a farther page is taken for the last one by the page itself. */
const FARTHEST_PAGE = 10_000;

/** A page number, from 1; anything else is the first page. */
export const pageNumber = z.coerce.number().int().min(1).max(FARTHEST_PAGE).catch(1);

/** Words to search, tidied and cut to what anybody types. */
export const words = z.string().transform(tidyWords).catch("");

/** The parameters of this request, the first of each name, read by a schema that never fails. */
export function readQuery<Schema extends z.ZodType>(request: Request, schema: Schema): z.infer<Schema> {
  return schema.parse(firstValues(new URL(request.url).searchParams));
}

function firstValues(parameters: URLSearchParams): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of parameters) if (value !== "" && !(name in values)) values[name] = value;
  return values;
}
