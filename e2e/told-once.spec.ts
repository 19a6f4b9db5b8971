import { expect, test } from "@playwright/test";
import { newAddress, signUp } from "./own-accounts.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });
    test.slow();

    test("what was just done is told once: read again, the page is as it was", async ({ page }) => {
      await signUp(page, newAddress(), "Une personne qui épargne");
      await page.goto("/compte");
      await page.getByLabel("Prénom et nom").fill("Lou Martin-Faye");
      await page.getByRole("button", { name: "Changer de nom" }).click();
      const told = page.getByRole("main").getByRole("status").first();
      await expect(told).toBeVisible();
      await page.reload();
      await expect(page.getByLabel("Prénom et nom")).toHaveValue("Lou Martin-Faye");
      await expect(told).toHaveCount(0);
      expect(new URL(page.url()).search).toBe("");
      // An address that says something was done does not make it so.
      await page.goto("/compte?fait=nom");
      await expect(told).toHaveCount(0);
    });
  });
}
