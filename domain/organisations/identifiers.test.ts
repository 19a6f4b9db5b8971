import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatSiren,
  formatSiret,
  identifierProblem,
  readRna,
  readSiren,
  readSiret,
  sirenOfSiret,
} from "./identifiers.ts";

/** Invented numbers with right keys: no real SIREN begins with 000. Source: business facts, 5.1. */
const INVENTED = `
000000018 00000001800010
000000026 00000002600013
000000034 00000003400017
000000042 00000004200010
000000059 00000005900014
000000067 00000006700017
000000075 00000007500010
000000083 00000008300014
000000091 00000009100017
000000109 00000010900017
000000117 00000011700010
000000125 00000012500013
000000133 00000013300017
000000141 00000014100010
000000158 00000015800014
000000166 00000016600017
000000174 00000017400011
000000182 00000018200014
000000190 00000019000017
000000208 00000020800017
000000216 00000021600010
000000224 00000022400014
000000232 00000023200017
000000240 00000024000010
000000257 00000025700014
000000265 00000026500017
000000273 00000027300011
000000281 00000028100014
000000299 00000029900016
000000307 00000030700017
000000315 00000031500010
000000323 00000032300014
000000331 00000033100017
000000349 00000034900019
000000356 00000035600014
000000364 00000036400018`
  .trim()
  .split("\n")
  .map((row) => row.split(" ") as [string, string]);

describe("SIREN and SIRET", () => {
  it.each(INVENTED)("%s and %s are well formed", (siren, siret) => {
    expect(readSiren(siren)).toEqual({ ok: true, value: siren });
    expect(readSiret(siret)).toEqual({ ok: true, value: siret });
    expect(sirenOfSiret(siret)).toBe(siren);
  });

  it("sets aside the spaces and dots people type", () => {
    expect(readSiren(" 000 000 018 ")).toEqual({ ok: true, value: "000000018" });
    expect(readSiret("000.000.018\u00a000010")).toEqual({ ok: true, value: "00000001800010" });
  });

  it("notices any single digit that is wrong", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INVENTED),
        fc.nat({ max: 13 }),
        fc.integer({ min: 1, max: 9 }),
        ([siren, siret], at, shift) => {
          const change = (digits: string) =>
            [...digits].map((digit, i) => (i === at ? (Number(digit) + shift) % 10 : digit)).join("");
          expect(readSiret(change(siret)).ok).toBe(false);
          if (at < 9)
            expect(readSiren(change(siren))).toEqual({ ok: false, error: { kind: "siren-wrong-key" } });
        },
      ),
    );
  });

  it("says which part is wrong", () => {
    expect(readSiren("12345678")).toEqual({ ok: false, error: { kind: "siren-not-nine-digits" } });
    expect(readSiren("00000001A")).toEqual({ ok: false, error: { kind: "siren-not-nine-digits" } });
    expect(readSiret("000000018")).toEqual({ ok: false, error: { kind: "siret-not-fourteen-digits" } });
    expect(readSiret("00000001900010")).toEqual({ ok: false, error: { kind: "siren-wrong-key" } });
    expect(readSiret("00000001800011")).toEqual({ ok: false, error: { kind: "siret-wrong-key" } });
  });

  it("counts La Poste's premises by fives, and nobody else's", () => {
    // 3+5+6 = 14: premises whose digits bring the sum to a multiple of five.
    expect(readSiret("35600000000001")).toEqual({ ok: true, value: "35600000000001" });
    expect(readSiret("35600000000006")).toEqual({ ok: true, value: "35600000000006" });
    expect(readSiret("35600000000002")).toEqual({ ok: false, error: { kind: "siret-wrong-key" } });
    expect(readSiret("00000001800001")).toEqual({ ok: false, error: { kind: "siret-wrong-key" } });
  });

  it("shows them in groups that do not break at the end of a line", () => {
    expect(formatSiren("000000018")).toBe("000\u00a0000\u00a0018");
    expect(formatSiret("00000001800010")).toBe("000\u00a0000\u00a0018\u00a000010");
    expect(readSiret(formatSiret("00000001800010")).ok).toBe(true);
  });
});

describe("RNA", () => {
  it.each(["W000000001", "W9R0000029", "W2B0000032", "w2a0000015", "W 751 234 567"])(
    "%s is well formed",
    (rna) => {
      expect(readRna(rna).ok).toBe(true);
    },
  );

  it.each(["000000001", "W00000000", "W0000000011", "WAB0000001", "W0000000A1", "9R0000029", ""])(
    "%s is not",
    (rna) => {
      expect(readRna(rna)).toEqual({ ok: false, error: { kind: "rna-wrong-form" } });
    },
  );

  it("is kept in capitals", () => {
    expect(readRna("w9r0000029")).toEqual({ ok: true, value: "W9R0000029" });
  });
});

it("has a sentence for each problem", () => {
  for (const problem of [
    readSiren("1"),
    readSiren("123456789"),
    readSiret("1"),
    readSiret("00000001800011"),
    readRna("x"),
  ]) {
    expect(problem.ok).toBe(false);
    if (!problem.ok) expect(identifierProblem(problem.error)).toMatch(/^[A-Z].*\.$/);
  }
});
