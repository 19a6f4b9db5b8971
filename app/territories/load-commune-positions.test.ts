import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  geoApiAnswers,
  geoApiAnswersAPage,
  geoApiAnswersSomethingElse,
  geoApiIsDown,
  geoApiIsSlow,
  geoApiRefuses,
} from "#mocks/geo-api.ts";
import { loadCommunePositions } from "./load-commune-positions.server.ts";

const server = setupServer(geoApiAnswers);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe("commune positions from the official API", () => {
  it("gives latitude and longitude the right way round, leaving out what has no centre", async () => {
    expect(await loadCommunePositions()).toEqual({
      ok: true,
      value: [
        { code: "26113", latitude: 44.7536, longitude: 5.3698 },
        { code: "35236", latitude: 47.6514, longitude: -2.0839 },
      ],
    });
  });

  it("asks for one département", async () => {
    const loaded = await loadCommunePositions({ departement: "35" });
    expect(loaded.ok && loaded.value.map((commune) => commune.code)).toEqual(["35236"]);
  });

  it.each([
    ["out of reach", geoApiIsDown, { kind: "geo-api-unreachable" }],
    ["refusing", geoApiRefuses, { kind: "geo-api-refused", status: 429 }],
    ["slow", geoApiIsSlow, { kind: "geo-api-timeout" }],
    ["showing a page", geoApiAnswersAPage, { kind: "geo-api-unreadable" }],
    ["changed", geoApiAnswersSomethingElse, { kind: "geo-api-unreadable" }],
  ])("says so when the API is %s", async (_, answer, error) => {
    server.use(answer);
    expect(await loadCommunePositions({ timeoutMs: 100 })).toEqual({ ok: false, error });
  });
});
