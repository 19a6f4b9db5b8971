import { communeByCode, communePosition } from "#domain/territories/gazetteer.ts";
import type { Position } from "#domain/territories/position.ts";
import { DEPARTEMENT_SHAPES } from "./departements.ts";

/** The drawing follows Mercator's projection; these were measured on its extreme points (Hague, Lauterbourg, Cap Corse, Bray-Dunes, Lamanère). */
const WEST = { longitude: -1.947, x: 269 };
const NORTH = { latitude: 51.0891, y: 1 };
const X_PER_DEGREE = 82.995;
const Y_PER_MERCATOR = 4740.6;

const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

/** Where a position of metropolitan France falls on the map, in units of its view box, within 3 units (some 3 km). */
export function mapPoint({ latitude, longitude }: Position): { x: number; y: number } {
  return {
    x: Math.round(WEST.x + X_PER_DEGREE * (longitude - WEST.longitude)),
    y: Math.round(NORTH.y + Y_PER_MERCATOR * (mercator(NORTH.latitude) - mercator(latitude))),
  };
}

/** Where to mark a commune on the map: at its place, or in the middle of its box overseas; null when its place is not known. */
export function communeOnMap(code: string): { x: number; y: number } | null {
  const departement = communeByCode(code)?.departement;
  const box = DEPARTEMENT_SHAPES.find((shape) => shape.drawnAs === "box" && shape.code === departement);
  if (box) return { x: box.x, y: box.y };
  const position = communePosition(code);
  return position && departement?.length === 2 ? mapPoint(position) : null;
}
