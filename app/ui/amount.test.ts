import { expect, test } from "vitest";
import { rangeLabel, shortEuros, ticketLabel } from "./amount.tsx";

const plain = (text: string) => text.replace(/\s/gu, " ");

test.each([
  [{ from: 0, to: 10_000 }, "moins de 10 000 €"],
  [{ from: 10_000, to: 50_000 }, "de 10 000 à 50 000 €"],
  [{ from: 500_000, to: 1_000_000 }, "de 500 000 € à 1 M€"],
  [{ from: 1_000_000, to: 3_000_000 }, "de 1 à 3 M€"],
  [{ from: 50_000_000, to: null }, "plus de 50 M€"],
])("range %j", (range, label) => {
  expect(plain(rangeLabel(range))).toBe(label);
});

test.each([
  [{ min: 5_000, max: 30_000 }, "de 5 000 à 30 000 €"],
  [{ min: 8_000, max: 8_000 }, "8 000 €"],
  [{ min: 0, max: 1_500_000 }, "jusqu’à 1,5 M€"],
  [{ min: 30_000, max: 3_000_000 }, "de 30 000 € à 3 M€"],
])("ticket %j", (ticket, label) => {
  expect(plain(ticketLabel(ticket))).toBe(label);
});

test("a sum that millions would round stays whole", () => {
  expect(plain(shortEuros(1_234_567))).toBe("1 234 567 €");
  expect(shortEuros(12_000)).toBe("12\u202f000\u00a0€");
});
