import { Link } from "@remix-run/react";
import { CAPITAL_INSET, type Drawing, DRAWINGS } from "./map/drawings.ts";
import { Table } from "./table.tsx";

/** A département with how many are in it, and where it leads. */
export type MapArea = {
  code: string;
  name: string;
  count: number;
  to: string;
};

type Props = {
  areas: readonly MapArea[];
  viewBox: string;
  credit: { text: string; href: string };
  caption: string;
  /** What is counted, as the head of a column. */
  counted: string;
  /** Something more to know, under the drawing. */
  note?: string;
};

const DRAWING_OF = new Map(DRAWINGS.map((drawing) => [drawing.code, drawing]));

/**
 * Where they are: drawn on the server, darker where there are more. The table beside says the same and is what a
 * keyboard or a screen reader uses; the drawing is for the eye and the pointer.
 */
export function DepartementMap({ areas, viewBox, credit, caption, counted, note }: Props) {
  const most = Math.max(1, ...areas.map(({ count }) => count));
  const inhabited = areas
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return (
    <figure className="grid gap-x-12 gap-y-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <svg viewBox={viewBox} aria-hidden="true" className="h-auto w-full">
          {areas.map((area) => (
            <Area
              key={area.code}
              area={area}
              drawing={DRAWING_OF.get(area.code)!}
              shade={shadeOf(area.count, most)}
            />
          ))}
          <CapitalInset areas={areas} most={most} />
        </svg>
        <p className="byline mt-2">
          Plus c’est foncé, plus il y en a ; le tableau donne les nombres. {CAPITAL_INSET.label}
        </p>
        {note && <p className="byline mt-1">{note}</p>}
        <p className="byline mt-1">
          <a href={credit.href} rel="noreferrer">
            {credit.text}
          </a>
        </p>
      </div>
      <div className="max-h-[34rem] overflow-y-auto print:max-h-none">
        <Table
          caption={caption}
          columns={[{ heading: "Département" }, { heading: counted, number: true }]}
          rows={inhabited.map(({ code, name, count, to }) => ({
            key: code,
            cells: [
              <Link key={code} to={to}>
                {name}
              </Link>,
              count,
            ],
          }))}
        />
      </div>
    </figure>
  );
}

/** 0 to 3: none, then thirds of the largest number. */
export const shadeOf = (count: number, most: number): number => Math.ceil((3 * count) / most);

/** Paris and its neighbours once more, large enough for a finger. */
function CapitalInset({ areas, most }: { areas: readonly MapArea[]; most: number }) {
  const { frame, drawings } = CAPITAL_INSET;
  return (
    <g>
      <rect {...frame} className="map-frame" />
      {drawings.map((drawing) => {
        const area = areas.find(({ code }) => code === drawing.code);
        return (
          area && <Area key={drawing.code} area={area} drawing={drawing} shade={shadeOf(area.count, most)} />
        );
      })}
    </g>
  );
}

type AreaProps = { area: MapArea; drawing: Drawing; shade: number };

function Area({ area: { code, name, count, to }, drawing: { path, x, y, drawnAs }, shade }: AreaProps) {
  const shape = (
    <>
      <path d={path} className={`map-area ${shade ? `map-${shade}` : ""}`}>
        <title>{`${name}\u00a0: ${count}`}</title>
      </path>
      {drawnAs === "box" && (
        <text
          x={x}
          y={y}
          textAnchor="middle"
          dominantBaseline="central"
          className={`map-label map-label-${shade}`}
        >
          {code}
        </text>
      )}
    </>
  );
  if (count === 0) return shape;
  return (
    <a href={to} tabIndex={-1}>
      {shape}
    </a>
  );
}
