import type { CriteriaToKeep } from "#db/criteria/write-criteria.ts";
import type { NeedToKeep } from "#db/needs/write-need.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import { allCommunes, allDepartements, type Commune } from "#domain/territories/gazetteer.ts";
import { PURPOSE_ENTRIES } from "#domain/vocabulary/purposes.ts";
import { FINANCER_TYPE_ENTRIES } from "#domain/vocabulary/financer-types.ts";
import { INSTRUMENTS, type Purpose, THEMES, type Theme } from "#domain/vocabulary/codes.ts";
import { instrumentPermission } from "#domain/vocabulary/instrument-matrix.ts";
import { INTENTIONS } from "../demo/intentions.ts";
import { PLACES } from "../demo/places.ts";
import type { SeedData } from "../demo/types.ts";
import {
  BRACKETS,
  COMPLETE,
  FORMS,
  MARKER_SHARES,
  ORGANISATIONS,
  PURPOSE_COUNTS,
  REGIONS,
  spreadOut,
  STAGE_COUNTS,
  THEME_COUNTS,
  TOTAL_SOUGHT,
} from "./margins.ts";
import { type Random, randomFrom } from "./random.ts";
import { needWords, programmeWords } from "./words.ts";

const SEED = 836;
const PROGRAMMES = 200;

export type Market = { needs: Need[]; criteria: Criteria[]; markers: Record<string, string>[] };

/** An invented market, the same for the same seed; its margins are those of the survey, scaled to the size asked. */
export function generateMarket({
  seed = SEED,
  needs = ORGANISATIONS,
  programmes = PROGRAMMES,
}: {
  seed?: number;
  needs?: number;
  programmes?: number;
}): Market {
  const random = randomFrom(seed);
  const communes = communesByRegion();
  const themes = random.shuffled(spreadOut(THEME_COUNTS, needs));
  const purposes = random.shuffled(spreadOut(PURPOSE_COUNTS, needs));
  const stages = random.shuffled(spreadOut(STAGE_COUNTS, needs));
  const regions = random.shuffled(spreadOut(REGIONS, needs));
  const forms = random.shuffled(
    Array.from({ length: needs }, (_, index) => FORM_LIST[index % FORM_LIST.length]!),
  );
  const sums = sumsSought(random, needs);
  const made = forms.map((form, index) =>
    aSyntheticNeed(random, {
      index,
      form,
      theme: themes[index]!,
      purpose: purposes[index]!,
      stage: stages[index]!,
      commune: random.pick(communes.get(regions[index]!)!),
      sought: sums[index]!,
      complete: index < Math.round((needs * COMPLETE) / ORGANISATIONS),
    }),
  );
  return {
    needs: made,
    criteria: Array.from({ length: programmes }, (_, index) => aSyntheticProgramme(random, index)),
    markers: markersOf(random, needs),
  };
}

/** The 836 synthetic organisations, ready to be loaded. All of it is invented but the margins of the survey. */
export function syntheticData(now: Date): SeedData {
  const { needs, criteria, markers } = generateMarket({});
  const at = (index: number) => new Date(now.getTime() - (index % 300) * 86_400_000).toISOString();
  const kept = needs.map((need, index): NeedToKeep => {
    const organisation = { markers: markers[index] };
    return { need, status: "published", publishedAt: at(index), expiresOn: null, details: { organisation } };
  });
  const programmes = criteria.map(
    (one, index): CriteriaToKeep => ({ criteria: one, status: "open", publishedAt: at(index) }),
  );
  const intentions = Array.from({ length: 1_130 }, (_, index) => INTENTIONS[index % INTENTIONS.length]!);
  return { needs: kept, criteria: programmes, places: PLACES, openings: [], meetups: [], intentions };
}

const FORM_LIST = FORMS.flatMap((form) => Array<(typeof FORMS)[number]>(form.count).fill(form));

type Drawn = {
  index: number;
  form: (typeof FORMS)[number];
  theme: Theme;
  purpose: Purpose;
  stage: Need["stage"];
  commune: Commune;
  sought: number;
  /** An incomplete answer leaves out what it may. */
  complete: boolean;
};

const NAMES = [
  "Les Passeurs",
  "La Traverse",
  "Le Grand Pré",
  "L'Étincelle",
  "Les Communs",
  "La Rive",
  "Le Chantier",
  "Les Semeurs",
  "La Manivelle",
  "L'Escale",
  "Le Fil",
  "La Ruche",
  "Les Voisins",
  "Le Levain",
  "La Cime",
  "L'Atelier",
];

function aSyntheticNeed(
  random: Random,
  { index, form, theme, purpose, stage, commune, sought, complete }: Drawn,
): Need {
  const { legalForm } = form;
  const permitted = INSTRUMENTS.filter((one) => instrumentPermission(legalForm, one) !== "impossible");
  const usual = PURPOSE_ENTRIES.find((entry) => entry.code === purpose)?.usualInstruments ?? [];
  const wished = permitted.filter((one) => (usual as readonly string[]).includes(one));
  const instruments = random.shuffled(wished.length > 0 ? wished : random.some(permitted, 2)).slice(0, 4);
  const lucrative = /^(SOC|SARL|SCOP|CAE|COOP|CUMA|FONCIERE|SEM|MUTUELLE)/.test(legalForm);
  const others = random.some(
    THEMES.filter((one) => one !== theme),
    random.below(3),
  );
  return {
    id: `synthetique-${index + 1}`,
    organisation: {
      name: `${random.pick(NAMES)} de ${commune.name} ${index + 1}`,
      legalForm,
      qualities: complete
        ? ["ESS", ...(form.qualities ?? []), ...(random.next() < 0.2 ? (["ESUS"] as const) : [])]
        : null,
      generalInterest: complete ? (lucrative ? "no" : random.next() < 0.8 ? "yes" : "ruling") : "unknown",
      headquarters: commune.code,
    },
    ...needWords(random, theme, purpose, commune.name),
    primaryTheme: theme,
    secondaryThemes: others,
    purpose: complete ? purpose : null,
    stage: complete ? stage : null,
    amount: {
      total: Math.round(sought * (1 + random.next())),
      sought,
      minimumUseful: complete ? Math.max(500, Math.round(sought * 0.05)) : null,
    },
    instruments,
    actionTerritories: random.next() < 0.5 ? [] : [{ level: "DEPARTEMENT", code: commune.departement }],
    zonings: zoningsOf(random, commune),
    deadline: complete ? `2027-${String(random.between(2, 12)).padStart(2, "0")}-15` : null,
  };
}

function zoningsOf(random: Random, { population, departement }: Commune): Need["zonings"] {
  if (departement.startsWith("97")) return ["OUTRE_MER"];
  if (population < 5_000) return random.next() < 0.6 ? ["FRR"] : [];
  return population > 30_000 && random.next() < 0.4 ? ["QPV"] : [];
}

/** Communes of each region with people in them, the larger the oftener, but not by as much as they are larger. */
function communesByRegion(): Map<string, Commune[]> {
  const byRegion = new Map<string, Commune[]>();
  for (const commune of allCommunes()) {
    if (commune.population < 200 || commune.partOf) continue;
    const times = Math.max(1, Math.round(Math.sqrt(commune.population) / 20));
    const list = byRegion.get(commune.region) ?? [];
    for (let time = 0; time < times; time += 1) list.push(commune);
    byRegion.set(commune.region, list);
  }
  return byRegion;
}

/** Sums of the complete answers in their brackets, brought to the survey's total; small invented ones for the others. */
function sumsSought(random: Random, needs: number): number[] {
  const complete = Math.round((needs * COMPLETE) / ORGANISATIONS);
  const bracket = BRACKETS.flatMap(([count, around]) => Array<number>(count).fill(around));
  const drawn = random
    .shuffled(Array.from({ length: complete }, (_, index) => bracket[index % bracket.length]!))
    .map((around) => around * (0.6 + 0.8 * random.next()));
  const target = (TOTAL_SOUGHT * complete) / COMPLETE;
  const factor = target / drawn.reduce((sum, one) => sum + one, 0);
  const known = drawn.map((one) => Math.max(500, Math.round((one * factor) / 100) * 100));
  return [...known, ...Array.from({ length: needs - complete }, () => random.between(5, 300) * 1_000)];
}

/** Each marker for exactly its share of organisations. */
function markersOf(random: Random, needs: number): Record<string, string>[] {
  const markers = Array.from({ length: needs }, (): Record<string, string> => ({}));
  for (const [name, share] of Object.entries(MARKER_SHARES)) {
    const yes = Math.round(share * needs);
    const order = random.shuffled([...markers.keys()]);
    for (const [rank, index] of order.entries()) markers[index]![name] = rank < yes ? "yes" : "no";
  }
  return markers;
}

const TYPES = FINANCER_TYPE_ENTRIES.filter(
  ({ code }) => code !== "EPARGNANT" && code !== "VEHICULE_MILLIARD",
);

function aSyntheticProgramme(random: Random, index: number): Criteria {
  const type = random.pick(TYPES);
  const themes = random.next() < 0.35 ? [] : random.some(THEMES, random.between(2, 7));
  const min = random.pick([500, 2_000, 5_000, 10_000, 25_000, 100_000, 300_000]);
  const offered = INSTRUMENTS.filter((one) => (type.usualInstruments as readonly string[]).includes(one));
  const departements = allDepartements();
  const where = random.next();
  return {
    id: `programme-synthetique-${index + 1}`,
    financer: {
      name: `${type.label.split(/[ (,]/)[0]} ${random.pick(NAMES)} ${index + 1}`,
      type: type.code,
      operatorLinked: false,
    },
    ...programmeWords(random, themes),
    themes,
    preferredThemes: themes.length > 0 ? random.some(themes, 1) : [],
    excludedThemes: [],
    instruments: offered.length > 0 ? offered : ["MECENAT"],
    ticket: random.next() < 0.05 ? null : { min, max: min * random.pick([4, 10, 30]) },
    legalForms: [],
    requiredQualities: random.next() < 0.15 ? ["ESS"] : [],
    requiresGeneralInterest: type.code.startsWith("FOND") && random.next() < 0.7,
    territories:
      where < 0.4
        ? []
        : where < 0.75
          ? [{ level: "REGION", code: random.pick(Object.keys(REGIONS)) }]
          : [{ level: "DEPARTEMENT", code: random.pick(departements).code }],
    stages: random.next() < 0.7 ? [] : ["CONSOLIDATION", "CHANGEMENT_ECHELLE"],
    purposes: [],
    excludedPurposes:
      random.next() < 0.3 ? [random.pick(["FONCTIONNEMENT", "INV_IMMO", "TRESO_BFR"] as const)] : [],
    preferredZonings: random.next() < 0.3 ? [random.pick(["QPV", "FRR"] as const)] : [],
    cofinancingMinimumShare: random.next() < 0.3 ? 0.3 : null,
    decisionDelayDays: random.pick([20, 45, 60, 90, 120, 180, null]),
    validUntil: null,
  };
}
