import { Link } from "@remix-run/react";
import { MoreLink } from "../link.tsx";
import { Table } from "../table.tsx";

export type CommuneMapShown = {
  code: string;
  name: string;
  /** Null where the country's map has only a box: overseas. */
  outline: { path: string; viewBox: string } | null;
  communes: {
    code: string;
    name: string;
    count: number;
    to: string;
    point: { x: number; y: number } | null;
  }[];
  /** How many act in the département or around it, communes included. */
  all: number;
  toList: string;
  back: string;
};

/** One département: its communes as dots, larger where there are more, and the table that says the same. */
export function CommuneMap({ map, noun }: { map: CommuneMapShown; noun: "besoins" | "programmes" }) {
  const told =
    noun === "besoins"
      ? "Un point par commune où une organisation a son siège."
      : "Un point par commune que nomme un programme.";
  const { outline } = map;
  return (
    <figure className="grid gap-x-12 gap-y-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        {outline ? (
          <svg viewBox={outline.viewBox} aria-hidden="true" className="h-auto max-h-[34rem] w-full">
            <path d={outline.path} className="map-area" vectorEffect="non-scaling-stroke" />
            {map.communes.map(
              ({ code, name, count, to, point }) =>
                point && (
                  <a key={code} href={to} tabIndex={-1} aria-label={name}>
                    <circle
                      cx={point.x}
                      cy={point.y}
                      r={radius(count, outline.viewBox)}
                      className="map-dot"
                      vectorEffect="non-scaling-stroke"
                    >
                      <title>{`${name}\u00a0: ${count}`}</title>
                    </circle>
                  </a>
                ),
            )}
          </svg>
        ) : (
          <p>Ce territoire n’est pas dessiné à l’échelle : le tableau donne ses communes.</p>
        )}
        <p className="byline mt-2">
          {told} {map.all} {noun} y agissent ou agissent tout autour.
        </p>
        <p className="mt-2 flex flex-wrap gap-x-6">
          <MoreLink to={map.toList}>Lire la liste</MoreLink>
          <Link to={map.back} className="inline-block py-1">
            Revenir à la France
          </Link>
        </p>
      </div>
      <div className="max-h-[34rem] overflow-y-auto print:max-h-none">
        {map.communes.length === 0 ? (
          <p className="byline">Aucune commune en particulier.</p>
        ) : (
          <Table
            caption={`Communes, ${map.name}`}
            columns={[{ heading: "Commune" }, { heading: "Nombre", number: true }]}
            rows={map.communes.map(({ code, name, count, to }) => ({
              key: code,
              cells: [
                <Link key={code} to={to}>
                  {name}
                </Link>,
                count,
              ],
            }))}
          />
        )}
      </div>
    </figure>
  );
}

/** Its area grows with the count; measured in the frame, whatever the département's size. */
function radius(count: number, viewBox: string): number {
  const [, , width = 100] = viewBox.split(" ").map(Number);
  return Math.min(0.07, 0.016 * Math.sqrt(count)) * width;
}
