import { expect, test } from "@playwright/test";
import { newAddress, signUp } from "./own-accounts.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an intention is given, read line by line, and taken back", async ({ page }) => {
      await signUp(page, newAddress(), "Une personne qui épargne");
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
      await page.getByRole("button", { name: "Effacer mon intention" }).click();
      await expect(page.getByRole("status")).toContainText("Il n’en reste rien");
      await page.goto("/epargne/besoins");
      await expect(page).toHaveURL("/epargne");
    });
  });
}
