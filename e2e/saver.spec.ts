import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in.ts";

// One after the other: they give and take back the intention of the same account.
test.describe.configure({ mode: "default" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an intention is given, read line by line, and taken back", async ({ page }) => {
      await signInAs(page, "epargne");
      await page.goto("/epargne/intention");
      await page.getByRole("button", { name: "Garder mon intention" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await page.getByLabel("Alimentation durable, circuits courts, accessibilité").check();
      await page.getByLabel("Votre département").selectOption({ label: "26 Drôme" });
      await page.getByLabel("Partout en France").check();
      await page.getByLabel(/^De 500 à/).check();
      await page.getByLabel("De trois à cinq ans").check();
      await page.getByLabel("Je suis une personne majeure").check();
      await page.getByLabel(/^J’accepte que mon intention/).check();
      await page.getByRole("button", { name: "Garder mon intention" }).click();
      await expect(page).toHaveURL(/\/epargne(\?|$)/);
      await page.goto("/epargne/besoins");
      await expect(page.getByRole("article").first()).toBeVisible();
      await page.goto("/epargne/effacer");
      await page.getByRole("main").getByRole("button").first().click();
      await page.goto("/epargne/besoins");
      await expect(page).toHaveURL("/epargne");
    });
  });
}
