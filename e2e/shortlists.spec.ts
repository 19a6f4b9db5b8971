import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in.ts";

// One after the other: they keep and set aside for the same structure.
test.describe.configure({ mode: "default" });

/** The first need that answers a programme of one's own, on the programme's page. */
async function openOwnRanking(page: Page): Promise<void> {
  await page.goto("/financeur");
  const link = page.locator('main a[href*="/programmes/"]').first();
  const address = (await link.getAttribute("href"))!;
  await page.goto(address.replace("/financeur", ""));
  await expect(page.getByRole("article").first()).toBeVisible();
}

const titlesOf = (page: Page) => page.locator("main ol h2").allInnerTexts();

for (const javaScriptEnabled of [true, false]) {
  const name = javaScriptEnabled ? "Avec scripts" : "Sans scripts";
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test("needs are kept, ordered, noted, compared, and what was done is undone", async ({ page }) => {
      await signInAs(page, "tient-des-listes");
      await page.goto("/besoins");
      const needs = page.locator('main article a[href^="/besoins/"]');
      const addresses = await needs.evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
      for (const [rank, address] of addresses.slice(0, 3).entries()) {
        await page.goto(address);
        await page
          .getByRole("main")
          .locator("header")
          .getByRole("link", { name: /^Garder/ })
          .click();
        if (rank === 0) {
          await page.getByLabel("Nom de la liste").fill(name);
          await page.getByRole("button", { name: "Commencer la liste" }).click();
        } else {
          await page.getByRole("button", { name: `Garder ici : ${name}` }).click();
        }
        await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
        await expect(page.locator("main ol h2")).toHaveCount(rank + 1);
      }
      const [first, second, third] = await titlesOf(page);

      const item = (title: string) => page.locator("main ol > li").filter({ hasText: title });
      await item(third!).getByText("Noter, ordonner, enlever").click();
      await item(third!)
        .getByRole("button", { name: /^Monter/ })
        .click();
      await expect(page.getByRole("status")).toContainText("Déplacé");
      await expect.poll(() => titlesOf(page)).toEqual([first, third, second]);
      await page.getByRole("button", { name: "Annuler" }).click();
      await expect.poll(() => titlesOf(page)).toEqual([first, second, third]);

      const acts = item(second!).getByText("Noter, ordonner, enlever");
      const note = item(second!).getByLabel("Note");
      if (!(await note.isVisible())) await acts.click();
      await note.fill("Demander les comptes.\n<b>gras</b>");
      await item(second!).getByRole("button", { name: "Garder la note" }).click();
      await expect(item(second!).locator("p", { hasText: "<b>gras</b>" })).toBeVisible();

      await page.getByLabel(`Comparer : ${first}`).check();
      await page.getByLabel(`Comparer : ${third}`).check();
      await page.getByRole("button", { name: /Comparer/ }).click();
      await expect(page.getByRole("columnheader", { name: first })).toBeVisible();
      await expect(page.getByRole("columnheader", { name: third })).toBeVisible();
      // Axe is a script itself.
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

    test("a need that is set aside leaves the ranking, and comes back when it is taken back", async ({
      page,
    }) => {
      await signInAs(page, "tient-des-listes");
      await openOwnRanking(page);
      const ranking = page.url();
      const last = page.getByRole("article").last();
      const title = await last.getByRole("heading").innerText();
      await last.getByRole("link", { name: /^Écarter/ }).click();
      await expect(page.getByRole("button", { name: "Écarter" })).toBeVisible();
      const asking = page.url();
      await page.getByRole("link", { name: /additionnées/ }).click();
      await expect(page.getByRole("heading", { name: /^Pourquoi les besoins/ })).toBeVisible();
      const said = page.getByRole("table", { name: "Raisons des financeurs" });
      await expect(said.getByRole("row", { name: /Calendrier/ })).toBeVisible();
      await page.goto(asking);
      await page.getByRole("button", { name: "Écarter" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await page.getByLabel("Calendrier").check();
      await page.getByRole("button", { name: "Écarter" }).click();
      await expect(page).toHaveURL("/listes/ecartes");
      await page.goto(`${ranking}?tous=oui`);
      await expect(page.getByRole("article").filter({ hasText: title })).toHaveCount(0);
      await page.goto("/listes/ecartes");
      await page.getByRole("button", { name: `Reprendre : ${title}` }).click();
      await expect(page.getByRole("button", { name: `Reprendre : ${title}` })).toHaveCount(0);
      await page.goto(`${ranking}?tous=oui`);
      await expect(page.getByRole("article").filter({ hasText: title })).toHaveCount(1);
    });
  });
}

test("a list is shared with colleagues, exported, and unknown to others", async ({ page, browser }) => {
  await signInAs(page, "tient-des-listes");
  await page.goto("/listes");
  await page.getByLabel("Nom de la liste").fill("Pour nous deux");
  await page.getByLabel(/Partager/).check();
  await page.getByRole("button", { name: "Commencer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Pour nous deux" })).toBeVisible();
  const address = new URL(page.url()).pathname;

  const colleague = await (await browser.newContext()).newPage();
  await signInAs(colleague, "partage-des-listes");
  expect((await colleague.goto(address))?.status()).toBe(200);
  const file = await colleague.request.get(`${address}/export?format=csv`);
  expect(file.headers()["content-disposition"]).toContain("pour-nous-deux.csv");
  expect(await file.text()).toContain("Titre;Qui");

  const stranger = await (await browser.newContext()).newPage();
  await signInAs(stranger, "financeur");
  expect((await stranger.goto(address))?.status()).toBe(404);
  expect((await stranger.request.get(`${address}/export?format=csv`)).status()).toBe(404);
});

test("axe finds nothing on the pages of lists", async ({ page }) => {
  await signInAs(page, "financeur");
  await page.goto("/listes");
  await page.getByRole("link", { name: "Comité de janvier" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Comité de janvier" })).toBeVisible();
  for (const path of [new URL(page.url()).pathname, "/listes", "/listes/ecartes"]) {
    await page.goto(path);
    const report = await new AxeBuilder({ page }).analyze();
    expect(report.violations).toEqual([]);
  }
});
