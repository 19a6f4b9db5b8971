import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delayProblem, readDelay } from "./delay.ts";
import { readShare, shareProblem, writeShare } from "./share.ts";

describe("a share", () => {
  test.each([
    ["", null],
    ["30", 0.3],
    ["30 %", 0.3],
    ["33,3 %", 0.333],
    ["100\u00a0%", 1],
    ["0", 0],
  ])("« %s »", (typed, share) => {
    expect(readShare(typed)).toEqual({ ok: true, value: share });
  });

  test.each([
    ["trente", "share-unreadable"],
    ["-3", "share-unreadable"],
    ["120 %", "share-too-large"],
  ])("« %s » is refused, and said", (typed, kind) => {
    const read = readShare(typed);
    expect(read).toEqual({ ok: false, error: { kind } });
    if (!read.ok) expect(shareProblem(read.error)).toMatch(/%/);
  });

  test("is read again as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const share = hundredths / 10_000;
        expect(readShare(writeShare(share))).toEqual({ ok: true, value: share });
      }),
    );
  });
});

describe("a delay", () => {
  test.each([
    ["", null],
    ["90", 90],
    ["90 jours", 90],
    ["90j", 90],
    ["6 semaines", 42],
    ["3 mois", 90],
    ["Trois mois", 90],
    ["1 an", 365],
    ["un an", 365],
    ["0", 0],
  ])("« %s »", (typed, days) => {
    expect(readDelay(typed)).toEqual({ ok: true, value: days });
  });

  test.each([
    ["vite", "delay-unreadable"],
    ["3 lunes", "delay-unreadable"],
    ["11 ans", "delay-too-long"],
    ["99999", "delay-too-long"],
  ])("« %s » is refused, and said", (typed, kind) => {
    const read = readDelay(typed);
    expect(read).toEqual({ ok: false, error: { kind } });
    if (!read.ok) expect(delayProblem(read.error)).toMatch(/durée/);
  });
});
