import { expect, test } from "@playwright/test";
import { lookAs, openFirst } from "./pages.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the switch comes back to the same page and changes what is seen", async ({ page }) => {
      const address = await openFirst(page, "besoin");
      await expect(page.getByRole("heading", { name: "Plan de financement" })).toBeHidden();
      for (const viewpoint of ["un financeur vérifié", "une organisation"] as const) {
        await lookAs(page, viewpoint);
        await expect(page).toHaveURL(new RegExp(`${address}$`));
        await expect(page.getByRole("heading", { name: "Plan de financement" })).toBeVisible();
      }
      await lookAs(page, "le public");
      await expect(page.getByRole("heading", { name: "Plan de financement" })).toBeHidden();
    });
  });
}

test("what the public receives holds no exact sum of a need, in the page nor in its data", async ({
  page,
}) => {
  const address = await openFirst(page, "besoin");
  await lookAs(page, "un financeur vérifié");
  const plan = page.getByRole("table", { name: /Plan de financement/ });
  const sums = (await plan.locator("td").allInnerTexts())
    .map((sum) => sum.replace(/\D/g, ""))
    .filter((sum) => sum.length > 3);
  expect(sums.length).toBeGreaterThanOrEqual(2);
  await lookAs(page, "le public");
  // Whole numbers as people and as programs write them. Programmes' own bounds may equal a sum by chance: they are public.
  const letters = (await page.locator("article").allInnerTexts())
    .join(" ")
    .replace(/(?<=\d)\s(?=\d{3})/gu, "");
  for (const url of [address, `${address}?_data`, `${address}.data`]) {
    const body = (await (await page.request.get(url)).text()).replace(/(?<=\d)\s(?=\d{3})/gu, "");
    for (const sum of sums)
      if (!letters.includes(sum)) expect(body).not.toMatch(new RegExp(`(?<!\\d)${sum}(?!\\d)`));
  }
});

test("a list shows ranges to the public and exact sums to a verified financer", async ({ page }) => {
  await page.goto("/besoins");
  const first = page.locator("main article").first();
  await expect(first).toContainText(/moins de|de \d|plus de/);
  await lookAs(page, "un financeur vérifié");
  await expect(page.getByText("Vous lisez les montants exacts.")).toBeVisible();
  await expect(first).not.toContainText(/moins de \d|de \d[\d\s]+ à/u);
});

test("a forged viewpoint or way back is harmless", async ({ page }) => {
  const answer = await page.request.post("/demo/point-de-vue", {
    form: { vue: "administrateur", retour: "//ailleurs.example/" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe("/");
  await page.goto("/besoins");
  await expect(page.getByText(/Montants par fourchette/)).toBeVisible();
  expect((await page.request.get("/demo/point-de-vue")).status()).toBe(405);
});
