import { expect, test } from "vitest";
import { paths, safeReturnPath } from "./paths.ts";

test("a path carries its identifier encoded, and only the parameters that say something", () => {
  expect(paths.need("a/b ?é")).toBe("/besoins/a%2Fb%20%3F%C3%A9");
  expect(paths.needs({ q: "vélo & cargo", theme: "", page: 1 })).toBe("/besoins?q=v%C3%A9lo+%26+cargo");
  expect(paths.needs({ theme: "E_ALIM", page: 3 })).toBe("/besoins?theme=E_ALIM&page=3");
});

test.each([
  ["/besoins?q=lait", "/besoins?q=lait"],
  ["https://ailleurs.example/", "/"],
  ["//ailleurs.example", "/"],
  ["/\\ailleurs.example", "/"],
  ["/besoins\r\nSet-Cookie: a=b", "/"],
  ["javascript:alert(1)", "/"],
  [null, "/"],
])("coming back to %j leads to %j", (value, expected) => {
  expect(safeReturnPath(value)).toBe(expected);
});
