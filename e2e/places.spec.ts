import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { followLetter } from "./own-accounts.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a place is proposed, confirmed by its host, opened with the charter, and described", async ({
      page,
    }) => {
      test.slow();
      const host = `${randomUUID()}@exemple.org`;
      const name = `La Halle ${host.slice(0, 8)}`;
      await page.goto("/lieux/proposer");
      await page.getByRole("button", { name: "Proposer ce lieu" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await page.getByLabel("Nom du lieu").fill(name);
      await page.getByLabel("Quel lieu est-ce").selectOption("TIERS_LIEU");
      await page.getByLabel("Commune").fill("Nulle-Part");
      await page.getByLabel("Combien de personnes").fill("35");
      await page.getByRole("radio", { name: "Oui" }).check();
      await page.getByLabel(/Adresse électronique/).fill(host);
      await page.getByRole("button", { name: "Proposer ce lieu" }).click();
      await expect(page.getByRole("alert")).toContainText("Nous ne trouvons pas cette commune");
      await expect(page.getByLabel("Nom du lieu")).toHaveValue(name);
      await page.getByLabel("Commune").fill("Romans-sur-Isère");
      await page.getByRole("button", { name: "Proposer ce lieu" }).click();
      await expect(page.getByRole("status")).toContainText(host);

      await followLetter(page, host, /pourrait accueillir/);
      await page.getByLabel("Prénom et nom").fill("Rose Halle");
      await page.getByLabel("Votre mot de passe", { exact: true }).fill("une halle et ses piliers");
      await page.getByRole("button", { name: /Ouvrir mon compte|Rejoindre/ }).click();
      await page.waitForURL(/\/structure\/membres/);
      await page.goto("/lieu");
      await page.getByRole("link", { name: "Lire la charte" }).click();
      await page.waitForURL("/lieu/charte");
      await page.getByRole("button", { name: "Accepter la charte" }).click();
      await expect(page.getByRole("alert")).toContainText("en cochant la case");
      await page.getByLabel(/J’accepte cette charte/).check();
      await page.getByRole("button", { name: "Accepter la charte" }).click();
      await expect(page.getByRole("status")).toContainText("votre lieu est public");

      await page.getByRole("link", { name: "Dire nos jours" }).click();
      await page.waitForURL("/lieu/ouvertures");
      const weekly = page.getByRole("form", { name: "Chaque semaine" });
      await weekly.getByLabel("Jour").selectOption({ label: "Le mardi" });
      await weekly.getByLabel("De", { exact: true }).fill("9h");
      await weekly.getByLabel("À", { exact: true }).fill("8h");
      await weekly.getByRole("button", { name: "Ajouter" }).click();
      await expect(weekly.getByRole("alert")).toContainText("La fin vient après le début");
      await expect(weekly.getByLabel("De", { exact: true })).toHaveValue("9h");
      await weekly.getByLabel("À", { exact: true }).fill("12 h 30");
      await weekly.getByRole("button", { name: "Ajouter" }).click();
      await expect(page.getByRole("listitem").filter({ hasText: "Le mardi de" })).toBeVisible();

      await page.goto("/lieu/fiche");
      await page.getByLabel("Salle 1", { exact: true }).fill("La nef");
      await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
      await expect(page.getByRole("alert")).toContainText("combien de personnes elle contient");
      await page.getByLabel("Personnes, salle 1").fill("30");
      await page.getByLabel("Comment venir").fill("Gare à dix minutes à pied.");
      await page.getByLabel("Contact").fill("Rose Halle, rose@halle.example");
      await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
      await expect(page.getByRole("status")).toContainText("La fiche est enregistrée");

      await page.goto("/lieux?pres=Romans-sur-Isère");
      await page.getByRole("table").getByRole("link", { name }).click();
      await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
      await expect(page.getByText("La nef, 30 personnes")).toBeVisible();
      await expect(page.getByText(/Acceptée par Rose Halle le/)).toBeVisible();
    });
  });
}
