import { departementByCode } from "#domain/territories/gazetteer.ts";
import outlines from "./departement-outlines.json";

export type DepartementShape = {
  code: string;
  name: string;
  /** An SVG path. */
  path: string;
  /** Where its label goes, centred. */
  x: number;
  y: number;
  /** Overseas départements and collectivities are boxes beside the country, not outlines: neither their size nor their place is to scale. */
  drawnAs: "outline" | "box";
};

export const MAP_VIEW_BOX = "0 0 1226 1170";

/** Must be shown near every map. */
export const MAP_CREDIT = {
  text: "Fond de carte : MapSVG, adapté par Victor Cazanave (svg-maps), licence CC BY 4.0 ; simplifié, outre-mer ajouté.",
  href: "https://github.com/VictorCazanave/svg-maps/tree/master/packages/france.departments",
} as const;

const BOX = { width: 118, height: 66, gap: 12, top: 640 };
/** The open sea west of the Landes leaves room for two columns. */
const OVERSEAS_COLUMNS = [
  { left: 8, codes: ["971", "972", "973", "974", "976"] },
  { left: 138, codes: ["975", "977", "978", "986", "987", "988"] },
];

function box(code: string, left: number, row: number): DepartementShape {
  const top = BOX.top + row * (BOX.height + BOX.gap);
  return {
    code,
    name: nameOf(code),
    path: `M${left} ${top}h${BOX.width}v${BOX.height}h-${BOX.width}z`,
    x: left + BOX.width / 2,
    y: top + BOX.height / 2,
    drawnAs: "box",
  };
}

function nameOf(code: string): string {
  const departement = departementByCode(code);
  if (!departement) throw new Error(`the map draws an unknown département: ${code}`);
  return departement.name;
}

/** Every inhabited département and overseas collectivity, the metropolitan ones first, by code. */
export const DEPARTEMENT_SHAPES: readonly DepartementShape[] = [
  ...outlines.map((outline) => ({ ...outline, name: nameOf(outline.code), drawnAs: "outline" as const })),
  ...OVERSEAS_COLUMNS.flatMap(({ left, codes }) => codes.map((code, row) => box(code, left, row))),
];
