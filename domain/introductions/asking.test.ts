import { expect, test } from "vitest";
import { type Asking, mayAsk, monthsAfter } from "./asking.ts";

const asking = (changes: Partial<Asking> = {}): Asking => ({
  side: "organisation",
  today: "2026-11-24",
  needOpen: true,
  programmeOpen: true,
  blocked: false,
  financerVerified: true,
  contactPolicy: "open",
  answered: true,
  refusedOn: null,
  waiting: 0,
  mostWaiting: 10,
  ...changes,
});
const problem = (changes: Partial<Asking>) => {
  const answer = mayAsk(asking(changes));
  return answer.ok ? null : answer.error.kind;
};

test("a published need may ask an open programme that it corresponds to", () => {
  expect(mayAsk(asking())).toEqual({ ok: true, value: null });
});

test.each<[Partial<Asking>, string | null]>([
  [{ needOpen: false }, "need-not-open"],
  [{ programmeOpen: false }, "programme-not-open"],
  [{ blocked: true }, "pairing-blocked"],
  [{ financerVerified: false }, "financer-not-verified"],
  [{ contactPolicy: "through-place" }, "contact-through-place"],
  [{ contactPolicy: "call-only" }, "contact-by-call"],
  [{ contactPolicy: "call-only", side: "financer" }, null],
  [{ answered: false }, "nobody-to-answer"],
  [{ waiting: 9 }, null],
  [{ waiting: 10 }, "too-many-waiting"],
  [{ waiting: 10, mostWaiting: 11 }, null],
  [{ refusedOn: "2026-05-25" }, "asked-before"],
  [{ refusedOn: "2026-05-24" }, null],
])("%o: %s", (changes, kind) => {
  expect(problem(changes)).toBe(kind);
});

test("half a year is counted in months, to the last day of a shorter one", () => {
  expect(monthsAfter("2026-08-31", 6)).toBe("2027-02-28");
  expect(monthsAfter("2027-08-31", 6)).toBe("2028-02-29");
  expect(monthsAfter("2026-11-24", 6)).toBe("2027-05-24");
  expect(monthsAfter("2026-12-31", 6)).toBe("2027-06-30");
});
