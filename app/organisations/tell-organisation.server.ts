import { typeset } from "#app/ui/french-typography.ts";
import type { Word } from "#app/ui/term.tsx";
import { word } from "#app/ui/word.server.ts";
import type { QualityCheck } from "#db/organisations/checked-qualities.ts";
import { formatSiret } from "#domain/organisations/identifiers.ts";
import { MARKER_ANSWER_LABELS, MARKER_LABELS, MARKERS } from "#domain/organisations/markers.ts";
import { MEAN_NAMES, MEANS, meanLabel } from "#domain/organisations/means.ts";
import type { Organisation } from "#domain/organisations/organisation.ts";
import { type OrganisationLevel, visibleOrganisation } from "#domain/organisations/visible-organisation.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { generalInterestLabel, legalFormLabel } from "#domain/vocabulary/labels.ts";
import { qualityEntry } from "#domain/vocabulary/qualities.ts";
import { RECIT_QUESTIONS } from "./organisation-form.ts";

type Line = { label: string; said: string };

/** An organisation in the words of its page, as this reader may see it. */
export type OrganisationTold = {
  name: string;
  legalForm: string;
  place: string;
  summary: string | null;
  mission: string | null;
  website: string | null;
  facts: Line[];
  /** `checked`: the day on which an operator read its proof, in French; null: declared. */
  qualities: (Word & { checked: string | null })[] | null;
  markers: Line[];
  recit: Line[];
  /** Of its numbers and governance, for verified financers; null: not for this reader. */
  numbers: Line[] | null;
  /** Of its contact and means, for those it has accepted to meet; null: not for this reader. */
  confided: Line[] | null;
};

export function tellOrganisation(
  whole: Organisation,
  level: OrganisationLevel,
  checks: readonly Pick<QualityCheck, "quality" | "checkedOn">[],
): OrganisationTold {
  const visible = visibleOrganisation(whole, level);
  const { organisation } = visible;
  const { createdOn, networks, markers, recit, qualities } = organisation;
  return {
    name: typeset(organisation.name),
    legalForm: typeset(legalFormLabel(organisation.legalForm)),
    place: typeset(territoryLabel({ level: "COMMUNE", code: organisation.headquarters })),
    summary: organisation.summary && typeset(organisation.summary),
    mission: organisation.mission && typeset(organisation.mission),
    website: organisation.website,
    facts: lines([
      ["Créée", createdOn && `le ${frenchDay(createdOn)}`],
      ["Réseaux", networks],
      ["Intérêt général", generalInterestLabel(organisation.generalInterest)],
    ]),
    qualities:
      qualities &&
      qualities.map((code) => {
        const check = checks.find(({ quality }) => quality === code);
        return { ...word(qualityEntry(code)), checked: check ? frenchDay(check.checkedOn) : null };
      }),
    markers: lines(
      MARKERS.map((marker) => {
        const answer = markers[marker];
        return [MARKER_LABELS[marker], answer ? MARKER_ANSWER_LABELS[answer] : null];
      }),
    ),
    recit: lines(
      (Object.keys(RECIT_QUESTIONS) as (keyof typeof RECIT_QUESTIONS)[]).map((question) => [
        RECIT_QUESTIONS[question],
        recit[question],
      ]),
    ),
    numbers: visible.level === "public" ? null : numbersOf(visible.organisation),
    confided: visible.level === "accepted" ? confidedOf(visible.organisation) : null,
  };
}

const numbersOf = ({ siret, rna, governance }: Pick<Organisation, "siret" | "rna" | "governance">): Line[] =>
  lines([
    ["SIRET", siret && `${formatSiret(siret)} (numéro bien formé, non vérifié au répertoire)`],
    ["RNA", rna && `${rna} (numéro bien formé, non vérifié au répertoire)`],
    ["Qui décide", governance],
  ]);

const confidedOf = ({ contact, means }: Pick<Organisation, "contact" | "means">): Line[] =>
  lines([
    ["Contact", contact],
    ...MEAN_NAMES.map((mean): [string, string | null] => {
      const range = means[mean];
      return [MEANS[mean].label, range ? meanLabel(mean, range) : null];
    }),
  ]);

const lines = (said: readonly (readonly [string, string | null])[]): Line[] =>
  said.flatMap(([label, text]) => (text ? [{ label: typeset(label), said: typeset(text) }] : []));
