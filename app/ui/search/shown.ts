import type { NeedBrief } from "../need-brief.tsx";
import type { ProgrammeBrief } from "../programme-brief.tsx";
import type { MapArea } from "../departement-map.tsx";
import type { CommuneMapShown } from "./commune-map.tsx";

/** A text in pieces; what was looked for is marked. */
export type MarkedText = { text: string; marked: boolean }[];

export type FacetChoice = { value: string; label: string; count: number; chosen: boolean };
/** A filter with its choices; `one`: a single one may be chosen. */
export type FacetShown = { name: string; label: string; one: boolean; used: boolean; choices: FacetChoice[] };
export type TerritoryGroup = {
  heading: string;
  options: { value: string; label: string; count: number }[];
};
export type FilterInUse = { label: string; to: string };
/** What would find something where nothing is found. */
export type Loosening = { label: string; to: string; count: number };

export type FoundNeed = NeedBrief & {
  titleMarked: MarkedText;
  summaryMarked: MarkedText;
  organisationMarked: MarkedText;
  /** A sentence of the rest that holds what was looked for. */
  extract: MarkedText | null;
};
export type FoundProgramme = ProgrammeBrief & {
  financerId: string;
  verified: boolean;
  titleMarked: MarkedText;
  financerMarked: MarkedText;
  extract: MarkedText | null;
};

export type MapShown = {
  areas: MapArea[];
  viewBox: string;
  credit: { text: string; href: string };
  /** Found in every département, for they act in the whole country. */
  everywhere: number;
  zoom: CommuneMapShown | null;
};

/** The page of a search, in words; sums and texts are those that the reader may read. */
export type SearchShown = {
  kind: "needs" | "criteria";
  name: string;
  words: string;
  near: string;
  territory: string;
  order: string;
  orders: { value: string; label: string }[];
  total: number;
  page: number;
  pages: number;
  /** The address of the first page of this search, looked at so. */
  address: string;
  clear: string;
  tabs: { label: string; to: string; current: boolean }[];
  inUse: FilterInUse[];
  ignored: string[];
  notes: string[];
  facets: FacetShown[];
  territories: TerritoryGroup[];
  loosenings: Loosening[];
  seesSums: boolean;
  needs: FoundNeed[];
  programmes: FoundProgramme[];
  map: MapShown | null;
};
