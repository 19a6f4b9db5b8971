import { describe, expect, test } from "vitest";
import { searchFiltersSchema } from "./filters.ts";
import { addressOfSearch, filtersOfAddress, usualName } from "./saved.ts";
import { LONGEST_SEARCH_NAME } from "./search-name.ts";

const filters = searchFiltersSchema.parse({
  kind: "needs",
  words: "épicerie & « vrac »",
  themes: ["E_ALIM"],
  territory: "D26",
  amounts: ["0", "10k"],
});

describe("a search that is kept", () => {
  test("is the same when it is read again", () => {
    expect(filtersOfAddress("needs", addressOfSearch(filters))).toEqual(filters);
  });

  test("asks nothing when one of its filters is gone", () => {
    expect(filtersOfAddress("needs", "theme=E_ALIM&territoire=D999")).toBeNull();
  });

  test("has a name of a length that can be read", () => {
    expect(usualName(filters)).toMatch(/dans la Drôme, jusqu'à 50\sk€$/);
    expect([...usualName({ ...filters, words: "é".repeat(200) })]).toHaveLength(LONGEST_SEARCH_NAME);
  });
});
