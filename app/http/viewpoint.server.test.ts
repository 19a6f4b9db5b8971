import { expect, test } from "vitest";
import { keepViewpoint, needListLevel, needPageLevel, readViewpoint } from "./viewpoint.server.ts";

const asking = (cookie?: string) =>
  new Request("http://place.example/", { headers: cookie ? { Cookie: cookie } : {} });
const kept = async (chosen: unknown) => (await keepViewpoint(chosen)).split(";")[0] ?? "";

test("a chosen viewpoint is kept, an invented one is the public's", async () => {
  expect(await readViewpoint(asking(await kept("financeur")), { demo: true })).toBe("financeur");
  expect(await readViewpoint(asking(await kept("admin")), { demo: true })).toBe("public");
  expect(await readViewpoint(asking("point-de-vue=%E0%A4%A"), { demo: true })).toBe("public");
  expect(await readViewpoint(asking(), { demo: true })).toBe("public");
});

test("outside the demo the cookie opens nothing", async () => {
  expect(await readViewpoint(asking(await kept("financeur")), { demo: false })).toBe("public");
});

test("an organisation sees its own need whole, and those of others as the public does", () => {
  expect(needPageLevel("organisation")).toBe("organisation");
  expect(needListLevel("organisation")).toBe("public");
  expect(needListLevel("financeur")).toBe("verified");
});
