import { evidenceOf, type TextEvidence } from "#domain/texts/evidence.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import type { TerritoryRef } from "#domain/territories/territory.ts";
import {
  instrumentLabel,
  legalFormLabel,
  purposeLabel,
  qualityLabel,
  stageLabel,
  themeLabel,
  zoningLabel,
} from "#domain/vocabulary/labels.ts";
import {
  frenchDay,
  frenchEuros,
  frenchList,
  frenchPercent,
  midSentence,
  quoted,
} from "#domain/vocabulary/french.ts";
import type { Line, Pairing } from "./pairing.ts";
import type { Facts, RuleName } from "./rules/rules.ts";
import type { Side } from "./weights.ts";

/** Who reads: the public sees no exact amount of a need; a verified financer and the organisation itself do. */
export type ReaderLevel = "public" | "verified";

/** The lines of a pairing as its letter tells them, from one side. Source: matching, explanation. */
export type Explanation = {
  /** Up to three lines that raise the pairing most for my side, strongest first. */
  strongest: Line[];
  /** The strongest line of the other side that is not told yet. */
  otherSide: Line | null;
  /** The line that lowers it most for my side. */
  weakest: Line | null;
  toCheck: Line[];
  blocking: Line[];
};

/** The lines to tell a reader of this side: three strong ones, one of the other side, the weak point, what is to check. */
export function explain(pairing: Pairing, side: Side): Explanation {
  const told = pairing.lines.filter((line) => line.verdict === "met" || line.verdict === "partly");
  const strongest = strongestFirst(told, side)
    .filter((line) => partOf(line, side) > 0)
    .slice(0, 3);
  const other: Side = side === "financer" ? "organisation" : "financer";
  const otherSide = strongestFirst(told, other).find(
    (line) => partOf(line, other) > 0 && !strongest.includes(line),
  );
  const weakest = strongestFirst(pairing.lines, side).at(-1);
  return {
    strongest,
    otherSide: otherSide ?? null,
    weakest: weakest && partOf(weakest, side) < 0 ? weakest : null,
    toCheck: pairing.lines.filter((line) => line.verdict === "to-check"),
    blocking: pairing.lines.filter((line) => line.verdict === "blocked"),
  };
}

/** All lines, those that raise the pairing most first, those that ask nothing last: the same whichever side reads. */
export function linesByStrength(pairing: Pairing): Line[] {
  const asked = (line: Line) => (line.verdict === "not-applicable" ? 1 : 0);
  const total = (line: Line) => line.financerPart + line.organisationPart;
  return [...pairing.lines].sort((a, b) => asked(a) - asked(b) || total(b) - total(a));
}

const partOf = (line: Line, side: Side): number =>
  side === "financer" ? line.financerPart : line.organisationPart;
const strongestFirst = (lines: Line[], side: Side): Line[] =>
  [...lines].sort((a, b) => partOf(b, side) - partOf(a, side));

/** What the line says, in one French sentence that both sides can read. Never a judgement of quality, risk or return. */
export function explainLine(line: Line, reader: { level: ReaderLevel }): string {
  return sentence(line.facts, reader.level);
}

/** The one question that would settle a line to be checked; null when nothing is to check. */
export function questionOf(line: Line): string | null {
  return line.verdict === "to-check" ? QUESTIONS[line.rule] : null;
}

const QUESTIONS: Record<RuleName, string | null> = {
  instrument: null,
  mecenat:
    "L'organisation est-elle éligible au mécénat (intérêt général au sens des articles 200 et 238 bis du CGI) ?",
  amount: "Combien ce programme apporte-t-il par projet, et quel est le plus petit montant utile ?",
  territory: null,
  "legal-form": null,
  qualities: "L'organisation a-t-elle les agréments ou qualités demandés ?",
  themes: null,
  "excluded-themes": "Le thème secondaire que le financeur écarte pèse-t-il dans ce projet ?",
  "stage-purpose": "À quel stade est l'organisation, et à quoi l'argent servira-t-il ?",
  calendar: "La décision peut-elle venir avant l'échéance, ou l'échéance peut-elle attendre ?",
  cofinancing: "Qui d'autre apporte une part du total, et combien ?",
  zoning: null,
  texts: null,
};

function sentence(facts: Facts, level: ReaderLevel): string {
  switch (facts.kind) {
    case "instruments-shared":
      return `Instrument accepté et proposé : ${frenchList(facts.instruments.map((code) => midSentence(instrumentLabel(code))))}.`;
    case "instruments-forbidden":
      return `Sa forme juridique ne permet pas : ${frenchList(facts.instruments.map((code) => midSentence(instrumentLabel(code))))}.`;
    case "instruments-apart":
      return "Aucun des instruments acceptés n'est proposé par ce programme.";
    case "mecenat":
      return facts.ruling
        ? "Éligible au mécénat, par rescrit."
        : "Éligible au mécénat : l'organisation se déclare d'intérêt général.";
    case "no-mecenat":
      return "Ce rapprochement ne repose pas sur le seul mécénat.";
    case "no-general-interest":
      return "Le mécénat demande une organisation d'intérêt général : celle-ci déclare ne pas l'être.";
    case "ticket-fits":
      return amountSentence(facts, level);
    case "minimum-unknown":
      return `${amountSentence(facts, level)} Le plus petit montant utile n'est pas renseigné.`;
    case "ticket-unknown":
      return "Le montant apporté par projet n'est pas renseigné.";
    case "ticket-too-small":
      return level === "public"
        ? `Ce programme apporte au plus ${frenchEuros(facts.ticket.max)}, moins que le minimum utile.`
        : `Ce programme apporte au plus ${frenchEuros(facts.ticket.max)} ; il faut au moins ${frenchEuros(facts.amount.minimumUseful ?? 0)} pour que ce soit utile.`;
    case "ticket-too-large":
      return level === "public"
        ? `Ce programme commence à ${frenchEuros(facts.ticket.min)}, au-dessus de ce qui est cherché.`
        : `Ce programme commence à ${frenchEuros(facts.ticket.min)} ; le besoin est de ${frenchEuros(facts.amount.sought)}.`;
    case "whole-country":
      return "Le programme couvre la France entière.";
    case "shared-territory":
      return sharedTerritorySentence(facts.action, facts.area);
    case "elsewhere":
      return `Le programme agit ailleurs : ${frenchList(facts.area.slice(0, 4).map(territoryLabel))}${facts.area.length > 4 ? "…" : ""}.`;
    case "any-legal-form":
      return "Toutes les formes juridiques sont acceptées.";
    case "legal-form-accepted":
      return `Forme juridique acceptée : ${midSentence(legalFormLabel(facts.legalForm))}.`;
    case "legal-form-refused":
      return `Forme juridique non retenue par ce programme : ${midSentence(legalFormLabel(facts.legalForm))}.`;
    case "no-quality-required":
      return "Aucun agrément ni qualité n'est exigé.";
    case "qualities-held":
      return `Qualités demandées et déclarées : ${frenchList(facts.qualities.map(qualityLabel))}.`;
    case "qualities-unknown":
      return `Qualités demandées, non renseignées : ${frenchList(facts.qualities.map(qualityLabel))}.`;
    case "qualities-missing":
      return `Il manque : ${frenchList(facts.qualities.map(qualityLabel))}.`;
    case "any-theme":
      return "Le programme accueille tous les thèmes.";
    case "themes-shared":
      return themesSentence(facts);
    case "themes-apart":
      return "Aucun thème du besoin n'est dans ceux du programme.";
    case "nothing-excluded":
      return "Le programme n'écarte aucun thème.";
    case "not-excluded":
      return "Aucun thème du besoin n'est écarté.";
    case "secondary-excluded":
      return `Le programme écarte un thème secondaire du besoin : ${frenchList(facts.themes.map((code) => midSentence(themeLabel(code))))}.`;
    case "primary-excluded":
      return `Le programme écarte ce thème : ${midSentence(themeLabel(facts.theme))}.`;
    case "any-stage-purpose":
      return "Tous les stades et tous les objets sont acceptés.";
    case "stage-purpose-accepted":
      return stagePurposeSentence(facts);
    case "stage-purpose-unknown":
      return `Non renseigné, et le programme en tient compte : ${frenchList(facts.missing.map((field) => (field === "stage" ? "le stade" : "l'objet du besoin")))}.`;
    case "stage-refused":
      return `Stade non retenu par ce programme : ${midSentence(stageLabel(facts.stage))}.`;
    case "purpose-refused":
      return `Objet non financé par ce programme : ${midSentence(purposeLabel(facts.purpose))}.`;
    case "purpose-excluded":
      return `Le programme ne finance pas cet objet : ${midSentence(purposeLabel(facts.purpose))}.`;
    case "no-calendar":
      return "Aucune date limite n'est indiquée.";
    case "in-time":
      return calendarSentence(facts);
    case "too-tight":
      return `Décision en ${facts.decisionDelayDays} jours environ, soit vers le ${frenchDay(facts.answerOn)} ; l'argent est attendu pour le ${frenchDay(facts.deadline)}.`;
    case "deadline-past":
      return `L'échéance indiquée (${frenchDay(facts.deadline)}) est passée.`;
    case "closed":
      return `Ce programme est clos depuis le ${frenchDay(facts.validUntil)}.`;
    case "no-cofinancing-asked":
      return "Aucun cofinancement n'est exigé.";
    case "cofinancing-possible":
      return level === "public"
        ? `Le programme demande que d'autres apportent ${frenchPercent(facts.asked)} du total : c'est prévu.`
        : `D'autres apportent ${frenchPercent(facts.others)} du total ; le programme en demande ${frenchPercent(facts.asked)}.`;
    case "cofinancing-short":
      return level === "public"
        ? `Le programme demande que d'autres apportent ${frenchPercent(facts.asked)} du total.`
        : `Le programme demande que d'autres apportent ${frenchPercent(facts.asked)} du total ; ils en apporteraient ${frenchPercent(facts.others)}.`;
    case "no-preferred-zoning":
      return "Aucun zonage n'est préféré.";
    case "zonings":
      return facts.shared.length > 0
        ? `Zonage préféré : ${frenchList(facts.shared.map(zoningLabel))}.`
        : `Hors des zonages préférés : ${frenchList(facts.preferred.map(zoningLabel))}.`;
    case "texts-silent":
      return "Les textes ne disent rien qui rapproche ou sépare.";
    case "texts":
      return textsSentence(evidenceOf(facts.need, facts.criteria));
  }
}

function amountSentence(
  facts: Extract<Facts, { kind: "ticket-fits" | "minimum-unknown" }>,
  level: ReaderLevel,
): string {
  const { contribution, amount, ticket } = facts;
  const whole = contribution >= amount.sought;
  if (level === "public") {
    const range = `Ce programme apporte de ${frenchEuros(ticket.min)} à ${frenchEuros(ticket.max)} par projet`;
    return whole
      ? `${range} : il peut couvrir tout ce qui est cherché.`
      : `${range} : une partie de ce qui est cherché.`;
  }
  if (whole) return `Jusqu'à ${frenchEuros(contribution)} : tout ce qui est cherché.`;
  return `Jusqu'à ${frenchEuros(contribution)} sur les ${frenchEuros(amount.sought)} cherchés.`;
}

function sharedTerritorySentence(action: TerritoryRef, area: TerritoryRef): string {
  const [where, reach] = [territoryLabel(action), territoryLabel(area)];
  return where === reach ? `Même territoire : ${where}.` : `Territoire commun : ${where} et ${reach}.`;
}

function themesSentence(facts: Extract<Facts, { kind: "themes-shared" }>): string {
  const named = frenchList(facts.themes.map((code) => midSentence(themeLabel(code))));
  const rank = facts.primary ? "Thème principal" : "Thème secondaire";
  return facts.preferred
    ? `${rank}, préféré par le programme : ${named}.`
    : `${rank} dans ceux du programme : ${named}.`;
}

function stagePurposeSentence(facts: Extract<Facts, { kind: "stage-purpose-accepted" }>): string {
  const accepted = [
    facts.stage && `stade ${midSentence(stageLabel(facts.stage))}`,
    facts.purpose && `objet ${midSentence(purposeLabel(facts.purpose))}`,
  ].filter((part) => part !== null);
  return `Retenus par le programme : ${frenchList(accepted)}.`;
}

function calendarSentence(facts: Extract<Facts, { kind: "in-time" }>): string {
  const delay =
    facts.decisionDelayDays === null ? null : `décision en ${facts.decisionDelayDays} jours environ`;
  const open = facts.validUntil === null ? null : `programme ouvert jusqu'au ${frenchDay(facts.validUntil)}`;
  const told = [delay, open].filter((part) => part !== null).join(", ");
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

const HOLDS: Record<TextEvidence["polarity"], string> = {
  liked: "Le financeur écrit ce qu'il aime",
  disliked: "Le financeur écrit ce qu'il n'aime pas",
  required: "Le financeur écrit ce qu'il demande",
  refused: "Le financeur écrit ce qu'il ne fait pas",
};

/** How many sentences are quoted in one line. */
const MOST_QUOTED = 2;

function textsSentence(evidence: TextEvidence[]): string {
  const told = evidence.slice(0, MOST_QUOTED);
  if (told.length === 0) return "Les deux textes parlent de choses proches.";
  return told
    .map(({ polarity, label, quote, counterpart }) => {
      const opening = `${HOLDS[polarity]}, ${label} : ${quoted(quote)}`;
      return counterpart ? `${opening} ; le besoin dit : ${quoted(counterpart)}.` : `${opening}.`;
    })
    .join(" ");
}
