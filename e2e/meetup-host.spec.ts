import { expect, type Page, test } from "@playwright/test";
import { followLetter, newAddress } from "./own-accounts.ts";
import { signInAs } from "./sign-in.ts";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Opens the day on which a meetup of the journey is, at a place that no other journey writes to. */
async function openDay(page: Page, day: string): Promise<void> {
  await page.goto("/lieu/ouvertures");
  const once = page.getByRole("form", { name: "Un jour" });
  await once.getByLabel("Jour").fill(day);
  await once.getByLabel("De", { exact: true }).fill("8h");
  await once.getByLabel("À", { exact: true }).fill("18h");
  await once.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.getByRole("status")).toContainText("C’est noté");
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a host composes, invites, hears the answer of a guest without account, and cancels", async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      const day = inDays(javaScriptEnabled ? 45 : 46);
      const title = `Rencontre ${newAddress().slice(0, 8)}`;
      await signInAs(page, "maison-du-peuple");
      await openDay(page, day);
      await page.goto("/lieu/rencontres/nouvelle");
      await page.getByLabel("Titre").fill(title);
      await page.getByRole("radio", { name: "Rendez-vous en série" }).check();
      await page.getByRole("radio", { name: "Un jour précis" }).check();
      await page.getByRole("textbox", { name: "Jour précis" }).fill(day);
      await page.getByLabel("Heure du début").fill("minuit");
      await page.getByLabel("À combien de kilomètres").selectOption("200");
      await page.getByRole("button", { name: "Voir qui se rencontrerait" }).click();
      await expect(page.getByRole("alert")).toContainText("Écrivez une heure");
      await expect(page.getByLabel("Titre")).toHaveValue(title);
      await page.getByLabel("Heure du début").fill("9h");
      await page.getByRole("button", { name: "Voir qui se rencontrerait" }).click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      const meetup = new URL(page.url()).pathname;

      // Two structures that correspond, by name, one with an address of the journey's own.
      const wanted = ["Fondation Sillons Partagés", "Le Fournil du Pile ou Farine"];
      for (const name of wanted) {
        await page.goto(`${meetup}/invites?q=${encodeURIComponent(name)}`);
        const add = page.getByRole("button", { name: `Ajouter ${name}` });
        if (await add.isVisible()) await add.click();
        const there = page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "Retirer" });
        await expect(there.first()).toBeVisible();
      }
      const address = newAddress();
      await page.goto(`${meetup}/invites`);
      const guest = page.getByRole("listitem").filter({ hasText: "Le Fournil du Pile ou Farine" });
      await guest
        .getByText(/adresse/)
        .first()
        .click();
      await guest.getByLabel("Adresse électronique").fill("pas une adresse");
      await guest.getByRole("button", { name: "Noter l’adresse" }).click();
      await expect(page.getByText("Écrivez une adresse complète")).toBeVisible();
      await guest.getByLabel("Adresse électronique").fill(address);
      await guest.getByRole("button", { name: "Noter l’adresse" }).click();
      await expect(page.getByRole("status").filter({ hasText: "L’adresse est notée" })).toBeVisible();
      await page.goto(meetup);
      await page.getByRole("button", { name: "Envoyer les invitations" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Les invitations partent" })).toBeVisible();

      const context = await browser.newContext({ javaScriptEnabled });
      const theirs = await context.newPage();
      const link = await followLetter(theirs, address, /Invitation/);
      await theirs.getByRole("button", { name: "Répondre" }).click();
      await expect(theirs.getByRole("alert")).toContainText("Dites si vous venez");
      await theirs.getByRole("radio", { name: /^Oui/ }).check();
      await theirs.getByLabel("Un besoin pour être bien reçu").fill("Fauteuil");
      await theirs.getByRole("button", { name: "Répondre" }).click();
      await expect(theirs.getByText("C’est noté, vous venez.")).toBeVisible();
      const calendar = await theirs.request.get(`${link}/rencontre.ics`);
      expect(calendar.headers()["content-type"]).toContain("text/calendar");
      expect(await calendar.text()).toContain("BEGIN:VEVENT");

      await page.goto(`${meetup}/invites`);
      await expect(page.getByText("besoin : Fauteuil")).toBeVisible();
      await page.goto(meetup);
      await page.getByText("Annuler la rencontre").click();
      await page.getByLabel("Pourquoi").fill("La salle est inondée");
      await page.getByRole("button", { name: "Annuler et prévenir tout le monde" }).click();
      await expect(page.getByText("La raison donnée : La salle est inondée")).toBeVisible();
      await theirs.reload();
      await expect(theirs.getByText("Cette rencontre est annulée.")).toBeVisible();
      expect(await (await theirs.request.get(`${link}/rencontre.ics`)).text()).toContain("METHOD:CANCEL");
      await context.close();
    });
  });
}
