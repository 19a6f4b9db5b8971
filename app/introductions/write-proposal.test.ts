import { expect, test } from "vitest";
import type { Letter, LetterLine } from "#app/ui/letter.ts";
import { writeProposal } from "./write-proposal.ts";

const line = (verdict: LetterLine["verdict"], sentence: string): LetterLine => ({
  rule: "legal-form",
  title: "Forme juridique",
  verdict,
  sentence,
  question: null,
});
const letter = (reasons: LetterLine[]): Letter => ({
  score: 60,
  corresponding: 2,
  declared: 3,
  reasons,
  otherSide: null,
  weakest: null,
  toCheck: [],
  blocking: [],
  lines: [],
});
const names = { organisation: "Le Fournil", need: "Un four", financer: "La Fondation", programme: "Du pain" };
const inPart = line("partly", "Jusqu’à 25 000 € sur les 45 000 € cherchés.");

test("a first message tells what corresponds, without the reserves", () => {
  const written = writeProposal("organisation", letter([line("met", "Même forme."), inPart]), names);
  expect(written).toContain("– Même forme.");
  expect(written).not.toContain("25 000");
});

test("when everything corresponds in part, it tells that", () => {
  expect(writeProposal("financer", letter([inPart]), names)).toContain("– Jusqu’à 25 000 €");
});
