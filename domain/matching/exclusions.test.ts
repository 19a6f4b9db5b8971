import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { exclusionsOf } from "./exclusions.ts";
import { pair } from "./pairing.ts";
import { prepareCriteria, prepareNeed } from "./prepare.ts";

const TODAY = "2026-11-25";

test("the criterion that keeps most needs away comes first, with what it alone keeps", () => {
  const criteria = prepareCriteria(
    aCriteria({ themes: ["D_MEDIAS"], territories: [{ level: "DEPARTEMENT", code: "29" }] }),
  );
  const needs = [
    aNeed({ id: "1", primaryTheme: "E_ALIM", secondaryThemes: [] }),
    aNeed({ id: "2", primaryTheme: "D_MEDIAS", secondaryThemes: [] }),
    aNeed({
      id: "3",
      primaryTheme: "D_MEDIAS",
      secondaryThemes: [],
      actionTerritories: [{ level: "DEPARTEMENT", code: "29" }],
    }),
  ].map((need) => prepareNeed(need));
  const [first, second] = exclusionsOf(criteria, needs, TODAY);
  expect(first).toEqual({ rule: "territory", needs: 2, alone: 1 });
  expect(second).toEqual({ rule: "themes", needs: 1, alone: 0 });
  const blocked = needs.filter((need) => pair(need, criteria, TODAY).blockedBy.length > 0);
  expect(blocked).toHaveLength(2);
});
