import { expect, test } from "@playwright/test";
import { lookAs, openFirst } from "./pages.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the switch comes back to the same page and changes what is seen", async ({ page }) => {
      const address = await openFirst(page, "besoin");
      await expect(page.getByRole("heading", { name: "Plan de financement" })).toBeHidden();
      for (const viewpoint of ["financeur vérifié", "organisation"] as const) {
        await lookAs(page, viewpoint);
        await expect(page).toHaveURL(new RegExp(`${address}$`));
        await expect(page.getByRole("heading", { name: "Plan de financement" })).toBeVisible();
      }
      await lookAs(page, "public");
      await expect(page.getByRole("heading", { name: "Plan de financement" })).toBeHidden();
    });
  });
}

/** Whole numbers as programs write them: without the spaces of thousands. */
const joined = (text: string): string => text.replace(/(?<=\d)\s(?=\d{3})/gu, "");
/** What a range may show anyway. */
const BOUNDS = ["10000", "50000", "150000", "500000"];

test("what the public receives holds no exact sum of a need, in the page nor in its data", async ({
  page,
}) => {
  await page.goto("/besoins");
  const links = await page
    .locator("main article a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  let compared = 0;
  for (const address of links.slice(0, 4)) {
    await page.goto(address);
    await lookAs(page, "financeur vérifié");
    const cells = await page
      .getByRole("table", { name: /Plan de financement/ })
      .locator("td")
      .allInnerTexts();
    await lookAs(page, "public");
    // A programme's own bounds, and what an author wrote, may equal a sum by chance: both are public.
    const said = joined((await page.locator("article, .prose").allTextContents()).join(" "));
    const hidden = cells
      .map((cell) => cell.replace(/\D/g, ""))
      .filter((sum) => sum.length > 3 && !BOUNDS.includes(sum) && !said.includes(sum));
    compared += hidden.length;
    for (const url of [address, `${address}.data`]) {
      const body = joined(await (await page.request.get(url)).text());
      expect(hidden.filter((sum) => new RegExp(`(?<!\\d)${sum}(?!\\d)`).test(body))).toEqual([]);
    }
  }
  expect(compared, "sums that were looked for").toBeGreaterThan(2);
});

test("a list shows ranges to the public and exact sums to a verified financer", async ({ page }) => {
  await page.goto("/besoins");
  const first = page.locator("main article").first();
  await expect(first).toContainText(/moins de|de \d|plus de/);
  await lookAs(page, "financeur vérifié");
  await expect(page.getByText("Vous lisez les montants exacts.")).toBeVisible();
  await expect(first).not.toContainText(/moins de \d|de \d[\d\s]+ à/u);
});

test("a forged viewpoint or way back is harmless", async ({ page }) => {
  await page.goto("/besoins");
  const answer = await page.request.post("/demo/point-de-vue", {
    form: { vue: "administrateur", retour: "//ailleurs.example/" },
    headers: { Origin: new URL(page.url()).origin },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe("/");
  await page.goto("/besoins");
  await expect(page.getByText(/Montants par fourchette/)).toBeVisible();
  expect((await page.request.get("/demo/point-de-vue")).status()).toBe(405);
});
