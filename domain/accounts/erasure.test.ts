import { expect, test } from "vitest";
import { fateOf } from "./erasure.ts";

const lou = (role: string) => ({ accountId: "lou", role });
const sam = (role: string) => ({ accountId: "sam", role });

test.each([
  [[lou("responsable")], "withdraws"],
  [[lou("lecture")], "withdraws"],
  [[lou("responsable"), sam("lecture")], "needs-responsable"],
  [[lou("responsable"), sam("responsable")], "goes-on"],
  [[lou("membre"), sam("responsable")], "goes-on"],
])("of %j, when Lou leaves: %s", (members, fate) => {
  expect(fateOf(members, "lou")).toBe(fate);
});
