import { expect, test } from "@playwright/test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("from the front page to the needs that a programme matches", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Dire de quoi");
      await page
        .getByRole("navigation", { name: "Rubriques" })
        .getByRole("link", { name: "Besoins" })
        .click();
      await expect(page.getByRole("heading", { level: 1, name: "Les besoins publiés" })).toBeVisible();

      const all = Number.parseInt(await page.locator("main output").innerText(), 10);
      await page.locator("details.facet > summary", { hasText: /^Thème/ }).click();
      await page.getByRole("checkbox", { name: /Alimentation durable/ }).check();
      // With scripts the list is asked again at once; without, by the button.
      if (!javaScriptEnabled) await page.getByRole("button", { name: "Montrer les besoins" }).click();
      await expect(page).toHaveURL(/theme=E_ALIM/);
      await expect(page.getByRole("link", { name: /Retirer le filtre.*Alimentation/ })).toBeVisible();
      const some = Number.parseInt(await page.locator("main output").innerText(), 10);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);

      const brief = page.locator("main article").first();
      const title = await brief.getByRole("link").first().innerText();
      await brief.getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page.getByText("Ce n’est ni une offre de titres")).toBeVisible();

      const letter = page.locator("article.letter").first();
      await expect(letter.locator(".score-line").first()).toContainText(/Correspond|En partie/);
      await letter.getByText("Toutes les lignes de la comparaison").click();
      await expect(letter.getByRole("list", { name: "Toutes les lignes" })).toBeVisible();

      await letter.getByRole("heading").getByRole("link").click();
      await expect(page).toHaveURL(/\/programmes\//);
      await expect(page.getByRole("heading", { name: /répond.* à ces critères/ })).toBeVisible();
      await expect(page.locator("article.letter").first()).toBeVisible();
    });

    test("the front page's search leads to needs and programmes, and an empty answer says what to loosen", async ({
      page,
    }) => {
      await page.goto("/");
      await page.getByLabel("Chercher un besoin, un programme").fill("zzyzx introuvable");
      await page.getByRole("button", { name: "Chercher" }).click();
      await expect(page).toHaveURL(/\/recherche\?q=zzyzx/);
      await expect(page.getByRole("heading", { name: "Aucun besoin" })).toBeVisible();
      await page.getByRole("link", { name: "Chercher avec les filtres" }).first().click();
      await expect(page.getByRole("heading", { name: /Rien qui réponde/ })).toBeVisible();
      await page.getByRole("link", { name: /Sans « zzyzx introuvable »/ }).click();
      await expect(page.locator("main article").first()).toBeVisible();
    });
  });
}

test("the page of the ranking tells every rule, the weights, the version and the changes", async ({
  page,
}) => {
  await page.goto("/comment-fonctionne-le-classement");
  await expect(page.getByText(/^Version \d{4}-\d{2}-\d{2}/)).toBeVisible();
  for (const title of ["Instrument", "Mécénat", "Montant", "Territoire", "Cofinancement", "Textes"]) {
    await expect(page.getByRole("heading", { level: 3, name: new RegExp(`\\d+\\. ${title}`) })).toBeVisible();
  }
  await expect(page.getByRole("table", { name: "Poids de chaque ligne" })).toContainText("%");
  await expect(page.getByRole("heading", { name: "Journal des changements" })).toBeVisible();
});
