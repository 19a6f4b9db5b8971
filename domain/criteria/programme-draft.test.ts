import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_CORRECTIONS, writeCorrection } from "#domain/texts/corrections.ts";
import { shownInCriteria } from "#domain/texts/shown-readings.ts";
import { arbitraryCriteria } from "#seeds/builders/arbitrary.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { criterionOf, saysAlready, withCriterion } from "./criterion-of-reading.ts";
import {
  changedFields,
  emptyProgramme,
  type ProgrammeDraft,
  programmeDraftSchema,
} from "./programme-draft.ts";
import { faultSentence, programmeFaults } from "./programme-faults.ts";
import { draftOf, readProgramme, unfinishedProgramme } from "./read-programme.ts";
import { FIELD_LABELS, tellField } from "./tell-programme.ts";

const TODAY = "2026-11-25";
const FINANCER = aCriteria().financer;
const details = { opensOn: null, contactPolicy: "open" as const, readingCorrections: [] };
const whole = (changes: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({
  ...draftOf({ criteria: aCriteria(), details }),
  ...changes,
});
const sentences = (changes: Partial<ProgrammeDraft>) =>
  programmeFaults(whole(changes), { today: TODAY }).map(
    (fault) => `${fault.field} : ${faultSentence(fault)}`,
  );
const read = (draft: ProgrammeDraft) => readProgramme(draft, { id: "p", financer: FINANCER, today: TODAY });

describe("what keeps a programme from being published", () => {
  test("nothing typed: a title, some text, a way to help", () => {
    const missing = programmeFaults(emptyProgramme(), { today: TODAY });
    expect(missing.map(({ field, kind }) => [field, kind])).toEqual([
      ["title", "missing"],
      ["text", "missing"],
      ["instruments", "missing"],
    ]);
  });

  test.each<[Partial<ProgrammeDraft>, RegExp]>([
    [{ title: "x".repeat(201) }, /title : 201 caractères : c'est 1 de trop/],
    [{ text: "x".repeat(1501) }, /text : 1501 caractères/],
    [{ ticketMin: "50k", ticketMax: "25 000 €" }, /ticketMin : 50.000.€, c'est plus que/],
    [{ ticketMin: "10 000", ticketMax: "" }, /ticketMax : Dites aussi le plus grand apport/],
    [{ ticketMax: "beaucoup" }, /ticketMax : Écrivez une somme/],
    [{ cofinancing: "120 %" }, /dépasse 100/],
    [{ cofinancing: "100" }, /vous n'apportez rien/],
    [{ themes: ["E_ALIM"], preferredThemes: ["D_MEDIAS"] }, /preferredThemes : Préféré, mais absent/],
    [{ preferredThemes: ["E_ALIM"], excludedThemes: ["E_ALIM"] }, /à la fois oui et non/],
    [{ purposes: ["FONCIER"], excludedPurposes: ["FONCIER"] }, /à la fois oui et non/],
    [{ opensOn: "1er mars 2027", validUntil: "28/02/2027" }, /opensOn : L'ouverture viendrait après/],
    [{ validUntil: "1/1/2020" }, /validUntil : Le 1er janvier 2020 est passé/],
    [{ validUntil: "31/02/2027" }, /n'existe pas au calendrier/],
    [{ decisionDelay: "bientôt" }, /decisionDelay : Écrivez une durée/],
    [{ instruments: ["LOTERIE"] }, /n'est pas dans la liste/],
    [{ contactPolicy: "jamais" }, /n'est pas dans la liste/],
  ])("%j", (changes, sentence) => {
    expect(sentences(changes).join("\n")).toMatch(sentence);
  });

  test("a territory that does not exist", () => {
    const answer = read(whole({ territories: ["D99"] }));
    expect(answer.ok).toBe(false);
  });

  test("names of two hundred characters and sums as people type them are taken", () => {
    const draft = whole({
      title: "é".repeat(200),
      ticketMin: "25k",
      ticketMax: "1,5 M€",
      cofinancing: "33,3 %",
      decisionDelay: "3 mois",
      validUntil: "30 avril 2027",
    });
    const answer = read(draft);
    expect(answer.ok && answer.value.criteria).toMatchObject({
      ticket: { min: 25_000, max: 1_500_000 },
      cofinancingMinimumShare: 0.333,
      decisionDelayDays: 90,
      validUntil: "2027-04-30",
    });
  });
});

describe("a draft and the programme it says", () => {
  test("every programme becomes a draft and back", () => {
    fc.assert(
      fc.property(arbitraryCriteria, (generated) => {
        const draft = draftOf({ criteria: generated, details });
        const back = unfinishedProgramme(draft, { id: generated.id, financer: generated.financer });
        if (!back) return;
        const codes = (one: typeof back) => ({
          themes: [...one.themes].sort(),
          legalForms: [...one.legalForms].sort(),
          instruments: [...new Set(one.instruments)].sort(),
          stages: [...one.stages].sort(),
          delay: one.decisionDelayDays,
          until: one.validUntil,
        });
        expect(codes(back)).toEqual(codes(generated));
      }),
    );
  });

  test("whatever was kept or sent is a draft", () => {
    fc.assert(
      fc.property(fc.object(), (anything) => {
        expect(changedFields(programmeDraftSchema.parse(anything), emptyProgramme())).toBeInstanceOf(Array);
      }),
    );
  });

  test("every field is told in words", () => {
    const draft = whole({ cofinancing: "30", themes: ["E_ALIM"], contactPolicy: "none" });
    expect(tellField("cofinancing", draft)).toBe("30 %");
    expect(tellField("themes", draft)).not.toContain("E_ALIM");
    expect(tellField("contactPolicy", draft)).toMatch(/pas de premiers contacts/);
    expect(Object.keys(FIELD_LABELS).sort()).toEqual(Object.keys(emptyProgramme()).sort());
  });

  test("corrections of what is no longer written are left out when it is published", () => {
    const text = "Les murs nous laissent froids.";
    const [sentence] = shownInCriteria({ text }, NO_CORRECTIONS);
    const kept = [writeCorrection("dropped", sentence!.readings[0]!.key), "dropped|WALLS|liked|autre phrase"];
    const answer = read(whole({ text, readingCorrections: kept }));
    expect(answer.ok && answer.value.details.readingCorrections).toEqual([kept[0]]);
  });
});

describe("a reading made a criterion", () => {
  test("a liked theme is preferred, and asked for where some are", () => {
    const criterion = criterionOf("FARMING", "liked")!;
    expect(criterion).toMatchObject({ field: "preferredThemes", codes: ["E_AGRI_FONCIER"] });
    const draft = withCriterion(whole({ themes: ["E_ALIM"] }), criterion);
    expect(draft.themes).toEqual(["E_ALIM", "E_AGRI_FONCIER"]);
    expect(saysAlready(draft, criterion)).toBe(true);
    expect(programmeFaults(draft, { today: TODAY })).toEqual([]);
  });

  test("what is refused is excluded; what no field says stays a reading", () => {
    expect(criterionOf("WALLS", "refused")).toMatchObject({ field: "excludedPurposes", codes: ["INV_IMMO"] });
    expect(criterionOf("WALLS", "liked")).toBeNull();
    expect(criterionOf("VISIT", "required")).toBeNull();
    expect(criterionOf("ESTABLISHED", "required")).toMatchObject({ field: "stages" });
  });
});
