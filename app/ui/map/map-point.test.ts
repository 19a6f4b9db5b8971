import { describe, expect, it } from "vitest";
import { allCommunes, communePosition } from "#domain/territories/gazetteer.ts";
import { DEPARTEMENT_SHAPES } from "./departements.ts";
import { communeOnMap } from "./map-point.ts";

/** The closed outlines of a path of one absolute move and relative lines, several times over. */
function outlines(path: string): [number, number][][] {
  return path
    .split("M")
    .slice(1)
    .map((outline) => {
      const numbers = (outline.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: [number, number][] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at]!;
        y += numbers[at + 1]!;
        points.push([x, y]);
      }
      return points;
    });
}

/** A half-line from the point crosses the outline an odd number of times. */
function isInside({ x, y }: { x: number; y: number }, outline: [number, number][]): boolean {
  return outline.reduce((inside, [ax, ay], at) => {
    const [bx, by] = outline[(at + 1) % outline.length]!;
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

const outlinesByCode = new Map(DEPARTEMENT_SHAPES.map((shape) => [shape.code, outlines(shape.path)]));
const fallsIn = (code: string, departement: string) => {
  const point = communeOnMap(code);
  return point !== null && outlinesByCode.get(departement)!.some((outline) => isInside(point, outline));
};

describe("marking a commune on the map", () => {
  it.each([
    ["Paris", "75056", "75"],
    ["Rennes", "35238", "35"],
    ["Strasbourg", "67482", "67"],
    ["Die", "26113", "26"],
    ["Toulouse", "31555", "31"],
    ["Nevers", "58194", "58"],
    ["Faux-la-Montagne", "23077", "23"],
    ["Corte", "2B096", "2B"],
  ])("%s falls in its département", (_, code, departement) => {
    expect(fallsIn(code, departement)).toBe(true);
  });

  it("puts nearly all communes with a known centre in their own département", () => {
    const placed = allCommunes().filter(
      (commune) => commune.departement.length === 2 && communePosition(commune.code)?.basedOn === "commune",
    );
    const right = placed.filter((commune) => fallsIn(commune.code, commune.departement));
    expect(right.length / placed.length).toBeGreaterThan(0.96);
  });

  it("marks overseas communes in their box, and nothing where nothing is known", () => {
    const reunion = DEPARTEMENT_SHAPES.find((shape) => shape.code === "974")!;
    expect(communeOnMap("97415")).toEqual({ x: reunion.x, y: reunion.y });
    expect(communeOnMap("98411")).toBeNull();
    expect(communeOnMap("00000")).toBeNull();
  });
});
