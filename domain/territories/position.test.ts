import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allCommunes } from "./division.ts";
import { communePosition, distanceKm, kilometresBetween } from "./position.ts";

describe("where communes are", () => {
  it("places known towns to the kilometre", () => {
    expect(communePosition("26113")).toEqual({ latitude: 44.75, longitude: 5.37, basedOn: "commune" });
    expect(communePosition("97411")).toMatchObject({ latitude: -20.88, basedOn: "commune" });
  });

  it("says when a position is that of the neighbours", () => {
    // Romeyer, 200 inhabitants, beside Die: same postcode.
    const romeyer = communePosition("26282")!;
    expect(romeyer.basedOn).toBe("postcode");
    expect(kilometresBetween(romeyer, { latitude: 44.78, longitude: 5.42 })).toBeLessThan(10);
  });

  it("puts an arrondissement where its town is, and a merged commune where the one of today is", () => {
    expect(communePosition("75111")).toEqual(communePosition("75056"));
    expect(communePosition("93059")).toEqual(communePosition("93066"));
  });

  it("places all of metropolitan France within its frame, and gives nothing rather than the middle of an ocean", () => {
    for (const commune of allCommunes()) {
      const position = communePosition(commune.code);
      if (commune.departement.length > 2) {
        expect(position?.basedOn).not.toBe("departement");
        continue;
      }
      expect(position!.latitude).toBeGreaterThan(41.2);
      expect(position!.latitude).toBeLessThan(51.2);
      expect(position!.longitude).toBeGreaterThan(-5.3);
      expect(position!.longitude).toBeLessThan(9.7);
    }
    expect(communePosition("98901")).toBeNull();
    expect(communePosition("00000")).toBeNull();
  });
});

describe("distances", () => {
  it.each([
    ["Paris", "75056", "Marseille", "13055", 661],
    ["Paris", "75056", "Lyon", "69123", 392],
    ["Rennes", "35238", "Redon", "35236", 60],
    ["Paris", "75056", "Saint-Denis de La Réunion", "97411", 9350],
  ])("%s %s – %s %s: about %d km", (_, from, __, to, expected) => {
    const distance = distanceKm(from, to)!;
    expect(Math.abs(distance - expected) / expected).toBeLessThan(0.02);
  });

  it("is none when a commune is unknown", () => {
    expect(distanceKm("75056", "00000")).toBeNull();
  });

  const anyCommune = fc.constantFrom("75056", "26113", "26282", "97411", "35236", "2A004", "67482", "97302");
  it("is the same both ways, nought at home, and never longer by a detour", () => {
    fc.assert(
      fc.property(anyCommune, anyCommune, anyCommune, (a, b, c) => {
        expect(distanceKm(a, b)).toBe(distanceKm(b, a));
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, c)!).toBeLessThanOrEqual(distanceKm(a, b)! + distanceKm(b, c)! + 2);
      }),
    );
  });
});
