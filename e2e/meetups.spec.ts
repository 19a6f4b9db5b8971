import { expect, test } from "@playwright/test";
import { followLetter, newAddress } from "./own-accounts.ts";
import { signInAs } from "./sign-in.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("anybody registers for a public meetup, with the charter, and confirms by the link", async ({
      page,
    }) => {
      test.setTimeout(90_000);
      const address = newAddress();
      await page.goto("/rencontres/ou-va-mon-epargne");
      await expect(page.getByText("Aucune souscription, aucun engagement").first()).toBeVisible();
      await page.getByLabel("Prénom et nom").fill("Sam Lorrain");
      await page.getByLabel("Adresse électronique").fill(address);
      await page.getByRole("button", { name: "M’inscrire" }).click();
      await expect(page.getByRole("alert")).toContainText("Cochez la charte");
      await expect(page.getByLabel("Prénom et nom")).toHaveValue("Sam Lorrain");
      await page.getByLabel(/J’ai lu la charte/).check();
      await page.getByRole("button", { name: "M’inscrire" }).click();
      await expect(page.getByText("Un courriel vient de partir.")).toBeVisible();
      await followLetter(page, address, /Confirmez votre place/);
      await page.getByRole("radio", { name: /^Oui/ }).check();
      await page.getByRole("button", { name: "Répondre" }).click();
      await expect(page.getByText("C’est noté, vous venez.")).toBeVisible();
    });
  });
}

test("the board of the day notes who comes, offline too, and sends it when the connection is back", async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await signInAs(page, "filature");
  await page.goto("/lieu/rencontres/rendez-vous-du-nord/jour");
  const arrive = page.getByRole("button", { name: /^Arrivé·e : / }).first();
  const name = ((await arrive.textContent()) ?? "").replace(/^Arrivé·e : /, "");
  await context.setOffline(true);
  await arrive.click();
  await expect(page.getByText("Pas de connexion.")).toBeVisible();
  await expect(page.getByRole("button", { name: `Parti·e : ${name}` })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("Pas de connexion.")).toBeHidden({ timeout: 20_000 });
  await page.reload();
  await expect(page.getByRole("button", { name: `Parti·e : ${name}` })).toBeVisible();
});
