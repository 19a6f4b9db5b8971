import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "Avec scripts" : "Sans scripts", () => {
    test.use({ javaScriptEnabled });

    test("a search is kept under its name in French, renamed, paused and taken up again", async ({
      page,
    }) => {
      // Of this journey alone, so that another one changes nothing of it.
      const word = `fournil-${randomUUID().slice(0, 8)}`;
      await signInAs(page, "tient-des-listes");
      await page.goto(`/besoins?q=${word}&territoire=D26`);
      await page.getByRole("button", { name: "Garder cette recherche" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Mes alertes" })).toBeVisible();
      const search = page.locator("main li.brief").filter({ hasText: word });
      await expect(search.getByRole("heading", { level: 3 })).toContainText("dans la Drôme");
      // Axe is a script itself.
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

      await search.getByText("Renommer").first().click();
      await search.getByLabel("Nom de la recherche").fill(`Les fours ${word}`);
      await search.getByRole("button", { name: "Garder ce nom" }).click();
      await expect(page.getByRole("status")).toContainText("La recherche s’appelle maintenant");
      await expect(search.getByRole("heading", { level: 3 })).toHaveText(`Les fours ${word}`);

      await search.getByRole("button", { name: /^Mettre en pause/ }).click();
      await expect(search).toContainText("· en pause");
      await search.getByRole("button", { name: /^Reprendre/ }).click();
      await expect(search).not.toContainText("· en pause");
    });
  });
}
