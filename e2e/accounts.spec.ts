import { expect, type Page, test } from "@playwright/test";
import { DEMO_PASSWORD } from "#seeds/demo/accounts.ts";
import { followLetter, newAddress, PASSWORD, signUp } from "./own-accounts.ts";
import { signInAs } from "./sign-in.ts";

async function signOut(page: Page): Promise<void> {
  await page.goto("/compte");
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page.getByRole("link", { name: "Se connecter" })).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("sign up, confirm, name an organisation, sign out, sign in", async ({ page }) => {
      const email = newAddress();
      await signUp(page, email);
      await expect(page.getByRole("heading", { level: 1, name: "Votre organisation" })).toBeVisible();
      await page.getByLabel("Nom", { exact: true }).fill("La Meunerie du Val");
      await page.getByLabel("Forme juridique").selectOption("SCIC");
      await page.getByLabel("Commune du siège").fill("26150");
      await page.getByRole("button", { name: "Continuer" }).click();
      await expect(page.getByRole("alert")).toContainText("Plusieurs communes");
      await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("La Meunerie du Val");
      await page.getByRole("radio", { name: /^Die \(26\)/ }).check();
      await page.getByRole("button", { name: "Continuer" }).click();
      await expect(page).toHaveURL("/organisation");
      await expect(page.getByRole("banner").getByRole("link", { name: /La Meunerie du Val/ })).toBeVisible();

      await signOut(page);
      await page.goto("/compte/sessions");
      await expect(page).toHaveURL(/\/connexion\?retour=%2Fcompte%2Fsessions$/);
      await page.getByLabel("Adresse électronique").fill(email.toUpperCase());
      await page.getByLabel("Mot de passe", { exact: true }).fill("pas celui-là du tout");
      await page.getByRole("button", { name: "Se connecter" }).click();
      await expect(page.getByRole("alert")).toContainText("L’adresse ou le mot de passe ne va pas");
      await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Se connecter" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Sessions ouvertes" })).toBeVisible();
    });

    test("an incomplete sign-up says what is missing, leads there, and keeps what was typed", async ({
      page,
    }) => {
      await page.goto("/inscription?role=saver");
      await expect(page.getByLabel("Une personne qui épargne")).toBeChecked();
      await page.getByLabel("Prénom et nom").fill("Lou");
      await page.getByLabel("Adresse électronique").fill("lou@");
      await page.getByRole("button", { name: "Recevoir le lien" }).click();
      const summary = page.getByRole("alert");
      await expect(summary).toContainText("2 points sont à corriger");
      await expect(page.getByLabel("Prénom et nom")).toHaveValue("Lou");
      await summary.getByRole("link", { name: /adresse complète/ }).click();
      await expect(page.getByLabel("Adresse électronique")).toBeFocused();
    });

    test("a forgotten password is replaced, once, and other sessions end", async ({ page, browser }) => {
      const email = newAddress();
      await signUp(page, email, "Une personne qui épargne");
      await expect(page.getByRole("status")).toContainText("Votre compte est ouvert");
      const elsewhere = await browser.newPage({ javaScriptEnabled });
      await elsewhere.goto("/mot-de-passe");
      await elsewhere.getByLabel("L’adresse de votre compte").fill(email);
      await elsewhere.getByRole("button", { name: "Recevoir un lien" }).click();
      await expect(elsewhere.getByRole("status")).toContainText("Si cette adresse a un compte");
      const link = await followLetter(elsewhere, email, /nouveau mot de passe/);
      await elsewhere.getByLabel("Votre mot de passe", { exact: true }).fill("trop court");
      await elsewhere.getByRole("button", { name: "Garder" }).click();
      await expect(elsewhere.getByRole("alert")).toContainText("12 signes au moins");
      await elsewhere.getByLabel("Votre mot de passe", { exact: true }).fill("un autre moulin à vent");
      await elsewhere.getByRole("button", { name: "Garder" }).click();
      await expect(elsewhere.getByRole("status")).toContainText("mot de passe est changé");
      await page.goto("/compte");
      await expect(page).toHaveURL(/\/connexion/);
      expect((await page.goto(link))?.status()).toBe(410);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce lien a déjà servi");
      await elsewhere.close();
    });

    test("a colleague is invited, joins without an account, and reads only", async ({ page, browser }) => {
      await signUp(page, newAddress(), "Un financeur");
      await page.getByLabel("Nom", { exact: true }).fill("Fonds du Val");
      await page.getByLabel("Quel financeur êtes-vous ?").selectOption({ index: 1 });
      await page.getByRole("button", { name: "Continuer" }).click();
      await expect(page).toHaveURL("/financeur");
      await page.goto("/compte");
      await page.getByRole("main").getByRole("link", { name: "Les membres" }).click();
      const email = newAddress();
      await page.getByLabel("Son adresse électronique").fill(email);
      await page.getByLabel("Lecture seule").check();
      await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
      await expect(page.getByRole("main")).toContainText("Invitations qui attendent");

      const colleague = await browser.newPage({ javaScriptEnabled });
      await followLetter(colleague, email, /Rejoindre.+Fonds du Val/);
      await colleague.getByLabel("Prénom et nom").fill("Max Roy");
      await colleague.getByLabel("Votre mot de passe", { exact: true }).fill(PASSWORD);
      await colleague.getByRole("button", { name: "Ouvrir mon compte et rejoindre" }).click();
      await expect(colleague.getByRole("status")).toContainText("Vous voilà membre");
      await expect(colleague.getByLabel("Son adresse électronique")).toHaveCount(0);
      await colleague.close();

      await page.getByText("Quitter Fonds du Val").click();
      await page.getByRole("button", { name: "Quitter" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Il faut toujours une personne responsable",
      );
    });

    test("a new address is confirmed before it is the account's", async ({ page }) => {
      const [before, after] = [newAddress(), newAddress()];
      await signUp(page, before, "Une personne qui épargne");
      await page.goto("/compte/securite");
      await page.getByLabel("Nouvelle adresse").fill(after);
      await page.getByLabel("Votre mot de passe, pour confirmer").fill(PASSWORD);
      await page.getByRole("button", { name: "Recevoir le lien à la nouvelle adresse" }).click();
      await expect(page.getByRole("status")).toContainText(after);
      await page.goto("/compte");
      await expect(page.getByRole("main")).toContainText(before);
      await followLetter(page, after, /nouvelle adresse/);
      await page.getByRole("button", { name: "Prendre cette adresse" }).click();
      await expect(page.getByRole("main")).toContainText(after);
    });

    test("signed out everywhere, an account is closed on every device", async ({ page, browser }) => {
      const email = newAddress();
      await signUp(page, email, "Une personne qui épargne");
      const elsewhere = await browser.newPage({ javaScriptEnabled });
      await elsewhere.goto("/connexion?retour=%2Fcompte");
      await elsewhere.getByLabel("Adresse électronique").fill(email);
      await elsewhere.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
      await elsewhere.getByRole("button", { name: "Se connecter" }).click();
      await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Mon compte");
      await page.goto("/compte/sessions");
      await page.getByRole("button", { name: "Se déconnecter partout" }).click();
      await expect(page.getByRole("link", { name: "Se connecter" })).toBeVisible();
      for (const device of [page, elsewhere]) {
        await device.goto("/compte");
        await expect(device).toHaveURL(/\/connexion/);
      }
      await elsewhere.close();
    });

    test("several structures: one acts for one at a time", async ({ page }) => {
      await signInAs(page, "plusieurs");
      await page.goto("/compte");
      await page.getByRole("button", { name: "Agir en son nom : CIGALES Drôme Sud" }).click();
      await expect(page.getByRole("banner").getByRole("link", { name: /CIGALES Drôme Sud/ })).toBeVisible();
      await page.getByRole("button", { name: "Agir en son nom : CUMA des Deux Cols" }).click();
      await expect(page.getByRole("banner").getByRole("link", { name: /CUMA des Deux Cols/ })).toBeVisible();
    });

    test("what was typed survives a session that ended meanwhile", async ({ page, context }) => {
      const email = newAddress();
      await signUp(page, email, "Une personne qui épargne");
      await page.goto("/compte");
      await page.getByLabel("Prénom et nom").fill("Lou Martin-Moulin");
      const [cookie] = await context.cookies();
      await page.request.post("/deconnexion", { headers: { Origin: new URL(page.url()).origin } });
      await context.addCookies([cookie!]);
      await page.getByRole("button", { name: "Changer de nom" }).click();
      await expect(page.getByRole("main")).toContainText("Rien n’est perdu");
      await page.getByLabel("Adresse électronique").fill(email);
      await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Se connecter" }).click();
      await expect(page.getByRole("main")).toContainText("Lou Martin-Moulin");
      await page.getByRole("button", { name: "Envoyer maintenant" }).click();
      await expect(page.getByRole("status")).toContainText("Votre nom est changé");
      await expect(page.getByLabel("Prénom et nom")).toHaveValue("Lou Martin-Moulin");
    });
  });
}

test("nothing tells whether an address has an account", async ({ page }) => {
  const answers: string[] = [];
  for (const email of ["organisation@demo.example", newAddress()]) {
    await page.goto("/mot-de-passe");
    await page.getByLabel("L’adresse de votre compte").fill(email);
    await page.getByRole("button", { name: "Recevoir un lien" }).click();
    await expect(page.getByRole("status")).toBeVisible();
    answers.push((await page.getByRole("main").innerText()).replaceAll(email, "…"));
    await page.goto("/connexion");
    await page.getByLabel("Adresse électronique").fill(email);
    await page.getByLabel("Mot de passe", { exact: true }).fill("pas celui-là du tout");
    await page.getByRole("button", { name: "Se connecter" }).click();
    answers.push((await page.getByRole("alert").innerText()).replaceAll(email, "…"));
  }
  expect(answers.slice(2)).toEqual(answers.slice(0, 2));
});

test("guessing is stopped, whatever is guessed", async ({ page }) => {
  const email = newAddress();
  const origin = new URL((await page.goto("/connexion"))!.url()).origin;
  const statuses: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) {
    const answer = await page.request.post("/connexion", {
      form: { email, password: DEMO_PASSWORD },
      headers: { Origin: origin },
    });
    statuses.push(answer.status());
  }
  expect(statuses).toEqual([...Array<number>(10).fill(422), 429, 429]);
});
