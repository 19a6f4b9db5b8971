import { expect, test } from "vitest";
import { z } from "zod";
import { pageNumber, readQuery, words } from "./read-query.server.ts";

const schema = z.object({ q: words.default(""), page: pageNumber });
const read = (query: string) => readQuery(new Request(`http://place.example/besoins${query}`), schema);

test.each([
  ["", 1],
  ["?page=2", 2],
  ["?page=-1", 1],
  ["?page=0", 1],
  ["?page=abc", 1],
  ["?page=1e99", 1],
  ["?page=1.5", 1],
  ["?page=&page=9", 9],
  ["?page=99999999", 1],
])("%s is page %i", (query, page) => {
  expect(read(query).page).toBe(page);
});

test("a search loses what no text holds, and what is too long", () => {
  expect(read("?q=%20lait%00%0A%20cru%20").q).toBe("lait cru");
  expect(read(`?q=${"x".repeat(5000)}`).q).toHaveLength(200);
  expect(read("?q=%3Cscript%3E").q).toBe("<script>");
});
