import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { TODAY } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { pair } from "./pairing.ts";
import { prepareCriteria, prepareNeed } from "./prepare.ts";
import { countUnsaid } from "./unsaid.ts";

const silent = prepareNeed(
  aNeed({
    stage: null,
    amount: { total: 80_000, sought: 40_000, minimumUseful: null },
    organisation: { qualities: null, generalInterest: "unknown" },
  }),
);
const against = (...programmes: Parameters<typeof aCriteria>[0][]) =>
  countUnsaid(
    programmes.map((programme) => {
      const criteria = aCriteria({ instruments: ["SUBVENTION"], ...programme });
      return pair(silent, prepareCriteria(criteria), TODAY);
    }),
  );

test("each thing left unsaid is counted once a programme that goes by it, the most asked first", () => {
  const demanding = {
    stages: ["AMORCAGE" as const],
    requiredQualities: ["ESS" as const],
    requiresGeneralInterest: true,
  };
  expect(against({}, demanding)).toEqual([
    { unsaid: "minimumUseful", programmes: 2 },
    { unsaid: "stage", programmes: 1 },
    { unsaid: "qualities", programmes: 1 },
    { unsaid: "generalInterest", programmes: 1 },
  ]);
});

test("what is for the financer to say is not asked of the organisation", () => {
  expect(against({ ticket: null })).toEqual([]);
});
