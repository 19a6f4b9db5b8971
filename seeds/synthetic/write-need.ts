import type { NeedToKeep } from "#db/needs/write-need.ts";
import { type Commune, placePhrase } from "#domain/territories/gazetteer.ts";
import type { TerritoryRef } from "#domain/territories/territory.ts";
import type {
  GeneralInterest,
  Instrument,
  LegalForm,
  Purpose,
  Theme,
  Zoning,
} from "#domain/vocabulary/codes.ts";
import { INSTRUMENTS, THEMES } from "#domain/vocabulary/codes.ts";
import { instrumentPermission } from "#domain/vocabulary/instrument-matrix.ts";
import { readSiret } from "#domain/organisations/identifiers.ts";
import { slugOf } from "../demo/story.ts";
import { drawCommune } from "./communes.ts";
import { MARKER_SHARES } from "./margins.ts";
import type { Profile } from "./profiles.ts";
import { PURPOSE_SENTENCES, STAGE_SENTENCES, TITLES } from "./purpose-phrases.ts";
import type { Random } from "./random.ts";
import { THEME_PHRASES } from "./theme-phrases.ts";
import { GOVERNANCE, NAME_ENDINGS, OPENINGS, WISHES } from "./voices.ts";

/** What stands for the sum of a partial answer that gives none, in euros: the format wants one. `markers.answer` says so. */
export const TOKEN_SUM = 1_000;

const GIVEN_FREELY: Instrument[] = ["MECENAT", "SUBVENTION", "DON_PARTICULIER", "AVANCE_REMB"];
const FOR_PURPOSE: Partial<Record<Purpose, Instrument[]>> = {
  TRESO_BFR: ["CREDIT_TRESO", "PRET_PARTICIPATIF", "AVANCE_REMB", "APPORT_ADR", "PRET_INTER_OSBL"],
  FONDS_PROPRES: [
    "PARTS_SOCIALES",
    "TITRE_PARTICIPATIF",
    "APPORT_ADR",
    "PRET_PARTICIPATIF",
    "CAPITAL_ACTIONS",
  ],
  INV_IMMO: ["PRET_BANCAIRE", "GARANTIE_PRET", "SUBVENTION", "CAPITAL_ACTIONS", "PRET_CITOYEN"],
  FONCIER: ["CAPITAL_ACTIONS", "OBLIGATION", "PRET_BANCAIRE", "PARTS_SOCIALES", "PRET_GRATUIT"],
  INV_MATERIEL: ["PRET_BANCAIRE", "CREDIT_BAIL", "SUBVENTION", "PARTS_SOCIALES"],
  REPRISE: ["PRET_BANCAIRE", "TITRE_PARTICIPATIF", "GARANTIE_PRET"],
  ESSAIMAGE: ["TITRE_PARTICIPATIF", "PRET_PARTICIPATIF", "MECENAT", "CCA"],
};
const NON_PROFIT: LegalForm[] = [
  "ASSO_1901",
  "ASSO_DROIT_LOCAL",
  "ARUP",
  "FRUP",
  "FDD",
  "FOND_ABRITEE",
  "FOND_ENTREPRISE",
];
const RURAL_BELOW = 10_000;
const OVERSEAS = ["01", "02", "03", "04", "06"];

/** Writes what an organisation of this profile seeks; `now` dates it, `rank` gives it its numbers. Invented throughout. */
export function writeNeed(random: Random, profile: Profile, rank: number, now: Date): NeedToKeep {
  const { legalForm, theme, purpose, stage, complete } = profile;
  const commune = drawCommune(random, profile.region);
  const name = `${random.pick(THEME_PHRASES[theme].names)} ${random.pick(NAME_ENDINGS)}`;
  const words = writeWords(random, profile, commune);
  const hidden = complete ? null : random.pick(["stage", "purpose", "both"] as const);
  const sought = profile.sought ?? TOKEN_SUM;
  const day = (days: number) => new Date(now.getTime() + days * 86_400_000);
  return {
    need: {
      id: `${slugOf(name)}-${rank + 1}`,
      organisation: {
        name,
        legalForm,
        qualities: complete ? profile.qualities : null,
        generalInterest: drawGeneralInterest(random, legalForm),
        headquarters: commune.code,
      },
      ...words,
      primaryTheme: theme,
      secondaryThemes: drawSecondaryThemes(random, theme),
      purpose: hidden === "purpose" || hidden === "both" ? null : purpose,
      stage: hidden === "stage" || hidden === "both" ? null : stage,
      amount: {
        total: Math.round((sought * (1 + 0.6 * random.next())) / 1_000) * 1_000 + (sought % 1_000),
        sought,
        minimumUseful: complete
          ? Math.max(500, Math.round((sought * random.pick([0.01, 0.03, 0.1])) / 500) * 500)
          : null,
      },
      instruments: drawInstruments(random, legalForm, purpose),
      actionTerritories: drawAction(random, commune),
      zonings: drawZonings(random, commune),
      deadline: random.chance(0.85) ? day(random.between(90, 600)).toISOString().slice(0, 10) : null,
    },
    status: "published",
    publishedAt: day(-random.between(1, 200)).toISOString(),
    expiresOn: null,
    details: {
      organisation: {
        siret: legalForm === "COLLECTIF" ? null : siretOf(rank),
        markers: drawMarkers(random, profile),
      },
    },
  };
}

function writeWords(random: Random, { theme, purpose, stage }: Profile, commune: Commune) {
  const { things, deeds, people } = THEME_PHRASES[theme];
  const filling = {
    thing: random.pick(things),
    deeds: random.pick(deeds),
    people: random.pick(people),
    year: String(random.between(2004, 2025)),
    count: String(random.between(6, 240)),
    "À place": placePhrase({ level: "COMMUNE", code: commune.code }, "à"),
    place: commune.name,
  };
  const title = fill(random.pick(TITLES[purpose]), filling).slice(0, 120);
  const why = random.pick(PURPOSE_SENTENCES[purpose]);
  const how = random.pick(deeds);
  const summary = `${why} ${fill(random.pick(["Nous {deeds}, pour {people}.", "C'est pour {people}, à {place} et autour.", "Il s'agit de {thing}."]), filling)}`;
  const story = [
    fill(random.pick(OPENINGS), filling),
    random.pick(STAGE_SENTENCES[stage]),
    ...(how === filling.deeds ? [] : [`Chaque semaine, nous ${how}.`]),
    ...random.some(
      [random.pick(GOVERNANCE), why, `Le projet : ${filling.thing}, pour ${random.pick(people)}.`],
      2,
    ),
    ...random.some(WISHES, random.between(1, 2)),
  ].join(" ");
  return { title, summary: summary.slice(0, 280), story };
}

/** Puts the words in their places; "à Le Mans" reads "au Mans". */
function fill(sentence: string, words: Record<string, string>): string {
  const place = words["À place"]!;
  const located = sentence
    .replace("À {place}", place.charAt(0).toUpperCase() + place.slice(1))
    .replace("à {place}", place);
  return located.replace(/\{(\w+)\}/g, (_, word: string) => words[word]!);
}

function drawGeneralInterest(random: Random, form: LegalForm): GeneralInterest {
  if (!NON_PROFIT.includes(form)) return form === "SCIC" && random.chance(0.2) ? "unknown" : "no";
  return random.weighted(
    ["yes", "ruling", "unknown", "no"] as const,
    (one) => ({ yes: 55, ruling: 15, unknown: 25, no: 5 })[one],
  );
}

function drawSecondaryThemes(random: Random, primary: Theme): Theme[] {
  const family = THEMES.filter((one) => one !== primary && (one[0] === primary[0] || random.chance(0.3)));
  return random.some(family, random.between(0, 2));
}

/** Those the matrix permits to the form, those that suit the purpose first. */
function drawInstruments(random: Random, form: LegalForm, purpose: Purpose): Instrument[] {
  const permitted = INSTRUMENTS.filter((one) => instrumentPermission(form, one) !== "impossible");
  const suited = [...(FOR_PURPOSE[purpose] ?? []), ...(NON_PROFIT.includes(form) ? GIVEN_FREELY : [])];
  const first = suited.filter((one) => permitted.includes(one));
  const others = permitted.filter((one) => !first.includes(one));
  return [
    ...new Set([...random.some(first, random.between(2, 4)), ...random.some(others, random.between(1, 2))]),
  ];
}

function drawAction(random: Random, { departement, region, epci }: Commune): TerritoryRef[] {
  const far = random.next();
  if (far < 0.2) return [];
  if (far < 0.4 && epci) return [{ level: "EPCI", code: epci }];
  if (far < 0.75) return [{ level: "DEPARTEMENT", code: departement }];
  return far < 0.94 ? [{ level: "REGION", code: region }] : [{ level: "NATIONAL", code: "FR" }];
}

function drawZonings(random: Random, { population, region }: Commune): Zoning[] {
  const zonings: Zoning[] = OVERSEAS.includes(region) ? ["OUTRE_MER"] : [];
  if (population < RURAL_BELOW && random.chance(0.4)) zonings.push("FRR");
  if (population >= RURAL_BELOW && random.chance(0.25)) zonings.push("QPV");
  if (population < RURAL_BELOW && random.chance(0.1)) zonings.push("PVD");
  return zonings;
}

function drawMarkers(random: Random, { complete, sought }: Profile): Record<string, string> {
  const yes = (share: number) => (random.chance(share) ? "yes" : "no");
  const cashTension = yes(MARKER_SHARES.cashTension);
  const worrying = cashTension === "yes" ? yes(MARKER_SHARES.cashWorrying / MARKER_SHARES.cashTension) : "no";
  return {
    oneMemberOneVote: yes(MARKER_SHARES.oneMemberOneVote),
    socialInnovation: yes(MARKER_SHARES.socialInnovation),
    equityTooLow: yes(MARKER_SHARES.equityTooLow),
    cashTension,
    cashWorrying: worrying,
    answer: complete ? "complete" : sought === null ? "partial, no sum" : "partial",
  };
}

/** A well-formed number that no register gives: it begins with three zeros. */
function siretOf(rank: number): string {
  for (let key = 0; key < 100; key += 1) {
    const [siren, siret] = [Math.floor(key / 10), key % 10];
    const number = `000${String(rank % 100_000).padStart(5, "0")}${siren}0001${siret}`;
    if (readSiret(number).ok) return number;
  }
  throw new Error(`no key suits the rank ${rank}`);
}
