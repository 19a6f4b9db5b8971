import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a financer begins with its programmes and the needs that answer them", async ({ page }) => {
      await signInAs(page, "financeur");
      await expect(page).toHaveURL("/financeur");
      const programme = page.locator("main section").first();
      const title = await programme.getByRole("heading", { level: 2 }).innerText();
      await expect(programme.getByRole("heading", { level: 3 }).first()).toBeVisible();
      await programme.getByRole("link", { name: /répond/ }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.getByText(/critères? sur/).first()).toBeVisible();
    });

    test("an organisation's member is told that this is a financer's page", async ({ page }) => {
      await signInAs(page, "organisation");
      const answer = await page.goto("/financeur");
      expect(answer?.status()).toBe(403);
    });
  });
}
