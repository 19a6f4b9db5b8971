import fc from "fast-check";
import { expect, test } from "vitest";
import { ignoredFilters, LONGEST_SEARCH, needsQuery, readQuery } from "./read-query.server.ts";

const ask = (query: string) => new Request(`http://place.example/besoins${query}`);
const read = (query: string) => readQuery(ask(query), needsQuery);

test("filters are read from the address", () => {
  expect(
    read(
      "?q=v%C3%A9lo&theme=E_MOBILITES&territoire=D26&objet=INV_MATERIEL&famille=NATURE&tri=alphabet&page=2",
    ),
  ).toEqual({
    q: "vélo",
    theme: "E_MOBILITES",
    territoire: "D26",
    objet: "INV_MATERIEL",
    famille: "NATURE",
    tri: "alphabet",
    page: 2,
  });
});

test.each([
  "?page=-1",
  "?page=0",
  "?page=abc",
  "?page=1e99",
  "?page=1.5",
  "?page=&page=9&tri=prix",
  "?page=99999999",
])("%s is a clean page", (query) => {
  const { page, tri } = read(query);
  expect(page).toBe(query.includes("page=9&") ? 9 : 1);
  expect(tri).toBe("recents");
});

test("an unknown code filters nothing, and is named as not used", () => {
  const filters = read("?theme=XXX&territoire=D26%27--&objet=INV_IMMO");
  expect(filters).toMatchObject({ theme: undefined, territoire: undefined, objet: "INV_IMMO" });
  expect(ignoredFilters(ask("?theme=XXX&territoire=D26%27--&objet=INV_IMMO"), filters)).toEqual([
    "theme",
    "territoire",
  ]);
  expect(ignoredFilters(ask("?theme=&q=a"), read("?theme=&q=a"))).toEqual([]);
});

test("a territory that does not exist filters nothing", () => {
  for (const key of ["D99", "R00", "C26198", "FR", "X", "' OR 1=1--"])
    expect(read(`?territoire=${encodeURIComponent(key)}`).territoire).toBeUndefined();
  for (const key of ["D2A", "D974", "R84"]) expect(read(`?territoire=${key}`).territoire).toBe(key);
});

test("a search loses what no text holds, and what is too long", () => {
  expect(read("?q=%20lait%00%0A%20cru%20").q).toBe("lait cru");
  expect(read(`?q=${"x".repeat(5000)}`).q).toHaveLength(LONGEST_SEARCH);
  expect(read("?q=%3Cscript%3E").q).toBe("<script>");
});

test("no address makes reading fail", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("q", "theme", "page", "tri", "__proto__", "objet"), fc.string()),
      (given) => {
        const filters = read(`?${new URLSearchParams(given)}`);
        expect(filters.page).toBeGreaterThanOrEqual(1);
        expect([...filters.q].length).toBeLessThanOrEqual(LONGEST_SEARCH);
      },
    ),
  );
});
