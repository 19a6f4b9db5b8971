import fc from "fast-check";
import { expect, test } from "vitest";
import { frenchEuros } from "#domain/vocabulary/french.ts";
import { readEuros } from "./euros.ts";

test.each([
  ["25 000 €", 25_000],
  ["25\u202f000\u00a0€", 25_000],
  ["25k", 25_000],
  ["25 K€", 25_000],
  ["1,5 M€", 1_500_000],
  ["1.5M", 1_500_000],
  ["1,1 million", 1_100_000],
  ["2 millions", 2_000_000],
  ["12 mille", 12_000],
  ["25.000", 25_000],
  ["1.250.000", 1_250_000],
  ["25 000,00", 25_000],
  ["25.000,00 euros", 25_000],
  ["0", 0],
  ["  ", null],
])("%j is %j euros", (typed, euros) => {
  expect(readEuros(typed)).toEqual({ ok: true, value: euros });
});

test.each([
  ["25,000", "euros-ambiguous"],
  ["25,50", "euros-cents"],
  ["12,3456k", "euros-cents"],
  ["-5", "euros-unreadable"],
  ["environ 20000", "euros-unreadable"],
  ["1e9", "euros-unreadable"],
  ["2 000 000 000", "euros-too-large"],
  ["9".repeat(400), "euros-too-large"],
])("%j is refused: %s", (typed, kind) => {
  expect(readEuros(typed)).toEqual({ ok: false, error: { kind } });
});

test("every sum is read back as the site writes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (euros) => {
      expect(readEuros(frenchEuros(euros))).toEqual({ ok: true, value: euros });
    }),
  );
});
