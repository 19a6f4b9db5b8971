import type { PlaceOnMap } from "#app/places/read-places-page.server.ts";
import { paths } from "#app/http/paths.ts";
import { DRAWINGS, MAP_VIEW_BOX } from "../map/drawings.ts";

type Props = { places: readonly PlaceOnMap[]; credit: { text: string; href: string } };

/** Where places are, drawn on the server. The list beside says the same, and is what a keyboard or a screen reader uses. */
export function PlacesMap({ places, credit }: Props) {
  return (
    <figure>
      <svg viewBox={MAP_VIEW_BOX} aria-hidden="true" className="h-auto w-full">
        {DRAWINGS.map(({ code, path }) => (
          <path key={code} d={path} className="map-area" />
        ))}
        {places.map(
          ({ id, name, point }) =>
            point && (
              <a key={id} href={paths.place(id)} tabIndex={-1} aria-label={name}>
                <circle cx={point.x} cy={point.y} r={15} className="map-place">
                  <title>{name}</title>
                </circle>
              </a>
            ),
        )}
      </svg>
      <figcaption className="byline mt-1">
        <a href={credit.href} rel="noreferrer">
          {credit.text}
        </a>
      </figcaption>
    </figure>
  );
}
