import { delay, http, HttpResponse } from "msw";
import { SETTINGS } from "#search/meilisearch/settings.ts";

/** A server that nothing but outages come from. */
export const FAILING_URL = "http://failing-meilisearch.test";

const every = `${FAILING_URL}/*`;
const refusing = (status: number, code: string, headers?: HeadersInit) =>
  http.all(every, () =>
    HttpResponse.json({ message: code, code, type: "system", link: "" }, { status, headers }),
  );

/** Ways of not being there, and what a server says then. */
export const OUTAGES = {
  stopped: http.all(every, () => HttpResponse.error()),
  overloaded: refusing(503, "too_many_search_requests", { "Retry-After": "10" }),
  "with another key": refusing(403, "invalid_api_key"),
  "without a key": refusing(401, "missing_authorization_header"),
  "on a full disk": refusing(507, "no_space_left_on_device"),
  "restarted empty": refusing(404, "index_not_found"),
  "made without its settings": refusing(400, "invalid_search_filter"),
  "hidden behind a page of maintenance": http.all(
    every,
    () =>
      new HttpResponse("<html>maintenance</html>", { status: 502, headers: { "Content-Type": "text/html" } }),
  ),
};

/** A server that answers when nobody waits any more. */
export const slow = http.all(every, async () => {
  await delay(5_000);
  return HttpResponse.json({ hits: [] });
});

/** A server that takes a write, and whose task then fails. */
export const failedTask = [
  http.get(`${FAILING_URL}/indexes/needs/settings`, () => HttpResponse.json(SETTINGS.needs)),
  http.post(`${FAILING_URL}/indexes/:index/documents`, () =>
    HttpResponse.json({
      taskUid: 1,
      indexUid: "needs",
      status: "enqueued",
      type: "documentAdditionOrUpdate",
    }),
  ),
  http.get(`${FAILING_URL}/tasks/1`, () =>
    HttpResponse.json({
      uid: 1,
      indexUid: "needs",
      status: "failed",
      type: "documentAdditionOrUpdate",
      error: { message: "no space left", code: "no_space_left_on_device", type: "system", link: "" },
    }),
  ),
];

/** A server that is well, and whose indexes hold nothing. */
export const wellButEmpty = [
  http.get(`${FAILING_URL}/indexes/needs/settings`, () => HttpResponse.json(SETTINGS.needs)),
  http.get(`${FAILING_URL}/indexes/criteria/settings`, () => HttpResponse.json(SETTINGS.criteria)),
  http.post(`${FAILING_URL}/multi-search`, () =>
    HttpResponse.json({ results: [{ hits: [] }, { hits: [], totalHits: 0, facetDistribution: {} }] }),
  ),
];
