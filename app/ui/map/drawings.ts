import capitalOutlines from "./capital-outlines.json";
import outlines from "./departement-outlines.json";

/** A département or overseas collectivity as it is drawn. Its name is not here: names need the whole gazetteer, which no browser is sent. */
export type Drawing = {
  code: string;
  /** An SVG path. */
  path: string;
  /** Where its label goes, centred. */
  x: number;
  y: number;
  /** Overseas départements and collectivities are boxes beside the country, not outlines: neither their size nor their place is to scale. */
  drawnAs: "outline" | "box";
};

export const MAP_VIEW_BOX = "0 0 1226 1170";

const BOX = { width: 118, height: 66, gap: 12, top: 640 };
/** The open sea west of the Landes leaves room for two columns. */
const OVERSEAS_COLUMNS = [
  { left: 8, codes: ["971", "972", "973", "974", "976"] },
  { left: 138, codes: ["975", "977", "978", "986", "987", "988"] },
];

function box(code: string, left: number, row: number): Drawing {
  const top = BOX.top + row * (BOX.height + BOX.gap);
  return {
    code,
    path: `M${left} ${top}h${BOX.width}v${BOX.height}h-${BOX.width}z`,
    x: left + BOX.width / 2,
    y: top + BOX.height / 2,
    drawnAs: "box",
  };
}

/** The whole country, the metropolitan départements first, by code. */
export const DRAWINGS: readonly Drawing[] = [
  ...outlines.map((outline) => ({ ...outline, drawnAs: "outline" as const })),
  ...OVERSEAS_COLUMNS.flatMap(({ left, codes }) => codes.map((code, row) => box(code, left, row))),
];

/** Paris and its three neighbours again, six times larger, in the Channel: on a phone they could not be seen on the country itself. */
export const CAPITAL_INSET = {
  label: "En haut à gauche, Paris et ses voisins, agrandis.",
  frame: { x: 6, y: 4, width: 260, height: 264 },
  drawings: capitalOutlines.map((outline): Drawing => ({ ...outline, drawnAs: "outline" })),
};
