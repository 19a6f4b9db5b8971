import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in.ts";

// One after the other: they act on the same programme.
test.describe.configure({ mode: "default" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a financer begins with its programmes and the needs that answer them", async ({ page }) => {
      await signInAs(page, "financeur");
      await expect(page).toHaveURL("/financeur");
      const programme = page.locator("main article").first();
      const title = await programme.getByRole("heading", { level: 3 }).innerText();
      await expect(programme.locator('a[href^="/besoins/"]').first()).toBeVisible();
      await programme.getByRole("link", { name: /répond/ }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.getByText(/critères? sur/).first()).toBeVisible();
    });

    test("a programme is paused, seen by nobody, and taken up again", async ({ page }) => {
      await signInAs(page, "met-en-pause");
      await page.locator("main article").last().getByRole("heading", { level: 3 }).getByRole("link").click();
      await page.waitForURL(/\/financeur\/programmes\//);
      const id = new URL(page.url()).pathname.split("/").at(-1)!;
      await page.getByRole("button", { name: /Mettre en pause/ }).click();
      await expect(page.getByText("Personne ne le voit pour le moment.")).toBeVisible();
      expect((await page.request.get(`/programmes/${id}`)).status()).toBe(404);
      await page.getByRole("button", { name: /Reprendre/ }).click();
      await expect(page.getByRole("link", { name: "Voir sa page publique" })).toBeVisible();
      expect((await page.request.get(`/programmes/${id}`)).status()).toBe(200);
    });

    test("an organisation's member is told that this is a financer's page", async ({ page }) => {
      await signInAs(page, "organisation");
      const answer = await page.goto("/financeur");
      expect(answer?.status()).toBe(403);
    });
  });
}
