import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in.ts";

// One after the other: both ways act on the same need and the same alert.
test.describe.configure({ mode: "default" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "Avec scripts" : "Sans scripts", () => {
    test.use({ javaScriptEnabled });

    test("an organisation reads how far its need has got, and chooses the pace", async ({ page }) => {
      await signInAs(page, "presente");
      await page.goto("/organisation");
      await page.locator('main h3 a[href^="/organisation/besoins/"]').first().click();
      const waves = page
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: "Présenté par vagues" }) });
      await expect(waves).toContainText(/Présenté à \d+ financeurs? sur \d+\./);
      for (const [choice, told] of [
        ["À personne pour l’instant", "Vous avez arrêté les vagues."],
        ["5 financeurs par jour", /Prochaine vague|qui suit/],
      ] as const) {
        const size = waves.getByLabel("Présenter ce besoin à");
        if (!(await size.isVisible())) await waves.getByText("Choisir le rythme").click();
        await size.selectOption({ label: choice });
        await waves.getByRole("button", { name: "Garder ce rythme" }).click();
        await expect(page.getByRole("status").filter({ hasText: "dès la prochaine vague" })).toBeVisible();
        await expect(waves).toContainText(told);
      }
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

    test("a member of a financer is told of needs with their reasons, and stops one programme for themselves", async ({
      page,
    }) => {
      await signInAs(page, "partage-des-listes");
      await page.goto("/notifications");
      await expect(page.getByRole("link", { name: /correspond/ }).first()).toBeVisible();
      await page.goto("/recherches");
      const alert = page
        .locator("li.brief")
        .filter({ hasText: "Les besoins qui correspondent à ce programme" })
        .first();
      await alert.getByRole("button", { name: /^Mettre en pause/ }).click();
      await expect(page.getByRole("status").filter({ hasText: "En pause, pour vous seul" })).toBeVisible();
      await expect(alert).toContainText("· en pause");
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await alert.getByRole("button", { name: /^Reprendre/ }).click();
      await expect(alert).not.toContainText("· en pause");
      await page.goto("/demo/courrier");
      const mail = page.getByRole("article").filter({ hasText: "partage-des-listes@demo.example" }).first();
      await expect(mail).toContainText(/correspond/);
      await expect(mail).toContainText("Vous recevez ce mail parce que");
    });

    test("a search that is removed by mistake comes back, under its own name", async ({ page }) => {
      const word = `cidrerie-${randomUUID().slice(0, 8)}`;
      await signInAs(page, "partage-des-listes");
      await page.goto(`/besoins?q=${word}`);
      await page.getByRole("button", { name: "Garder cette recherche" }).click();
      const search = page.locator("main li.brief").filter({ hasText: word });
      await search.getByText("Renommer").first().click();
      await search.getByLabel("Nom de la recherche").fill(`Le cidre ${word}`);
      await search.getByRole("button", { name: "Garder ce nom" }).click();
      await search.getByRole("button", { name: /^Enlever/ }).click();
      const told = page.getByRole("status").filter({ hasText: "La recherche est enlevée" });
      await expect(told).toContainText(`Le cidre ${word}`);
      await expect(search).toHaveCount(0);
      await told.getByRole("button", { name: "Annuler" }).click();
      await expect(page.getByRole("status").filter({ hasText: "de nouveau là" })).toBeVisible();
      await expect(search.getByRole("heading", { level: 3 })).toHaveText(`Le cidre ${word}`);
      await page.reload();
      await expect(search).toHaveCount(1);
      await search.getByRole("button", { name: /^Enlever/ }).click();
      await expect(search).toHaveCount(0);
    });

    test("a search is taken away as a file with the wanted columns, or printed", async ({ page }) => {
      await page.goto("/besoins?theme=E_ALIM");
      await page.getByText("Exporter vers un tableur, imprimer").click();
      for (const column of ["Moyens", "Adresse"]) await page.getByLabel(column, { exact: true }).uncheck();
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: "CSV" }).click();
      const file = await downloading;
      expect(file.suggestedFilename()).toBe("alimentation-durable.csv");
      const [heading, ...rows] = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
      expect(heading).toBe("Titre;Qui;Thème ou type;Montant;Territoire");
      expect(rows.length).toBeGreaterThan(2);
      await page.getByRole("button", { name: "Page à imprimer" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Alimentation durable");
      await expect(page.getByRole("columnheader")).toHaveText([
        "Titre",
        "Qui",
        "Thème ou type",
        "Montant",
        "Territoire",
      ]);
      await expect(page.locator("tbody tr")).toHaveCount(rows.length);
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}
