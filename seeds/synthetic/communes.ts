import { allCommunes, type Commune } from "#domain/territories/gazetteer.ts";
import type { Random } from "./random.ts";

type Drawable = { communes: Commune[]; upTo: number[] };
const byRegion = new Map<string, Drawable>();

/** Draws a commune of a region, as often as the square root of its inhabitants, so that villages have their share. */
export function drawCommune(random: Random, region: string): Commune {
  if (byRegion.size === 0) fill();
  const drawable = byRegion.get(region);
  if (!drawable) throw new Error(`no commune in the region ${region}`);
  const { communes, upTo } = drawable;
  const mark = random.next() * upTo.at(-1)!;
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! > mark) high = middle;
    else low = middle + 1;
  }
  return communes[low]!;
}

function fill(): void {
  for (const commune of allCommunes()) {
    if (commune.partOf || commune.population === 0) continue;
    const drawable = byRegion.get(commune.region) ?? { communes: [], upTo: [] };
    byRegion.set(commune.region, drawable);
    drawable.upTo.push((drawable.upTo.at(-1) ?? 0) + Math.sqrt(commune.population));
    drawable.communes.push(commune);
  }
}
