import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { PROGRAMME_TO_REVIEW, TEXTS_TO_REVIEW } from "#seeds/demo/operation.ts";
import { newAddress, PASSWORD, signUp } from "./own-accounts.ts";
import { signInAs } from "./sign-in.ts";

const aLine = (changes: object) =>
  JSON.stringify({ ...TEXTS_TO_REVIEW[1], story: "Nous lisons.", ...changes });

/** Brings a file, and waits until it was read. */
async function bring(page: Page, lines: string[]): Promise<void> {
  await page.goto("/operation/echanges");
  const name = `${randomUUID()}.jsonl`;
  const buffer = Buffer.from(`\uFEFF${lines.join("\r\n")}`);
  await page.getByLabel("Le fichier").setInputFiles({ name, mimeType: "application/json", buffer });
  await page.getByRole("button", { name: "Lire ce fichier" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ne rien importer" })).toBeVisible({ timeout: 30_000 });
}

async function confirmImport(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByRole("main")).toContainText("C’est importé.", { timeout: 30_000 });
}

async function anotherPage(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  return context.newPage();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });
    test.slow();

    test("a file is read line by line, imported, and taken back", async ({ page }) => {
      const id = randomUUID();
      await signInAs(page, "operation");
      await expect(page).toHaveURL("/operation");
      await page.goto("/operation/echanges");
      await page.getByRole("button", { name: "Lire ce fichier" }).click();
      await expect(page.getByRole("alert")).toContainText("Choisissez un fichier");
      await bring(page, [
        aLine({ id, title: "Le petit livre des mots qui trompent" }),
        "{pas du JSON",
        aLine({ id: "x", primaryTheme: "E_RIEN" }),
      ]);
      const main = page.getByRole("main");
      await expect(main).toContainText("Ligne 2");
      await expect(main).toContainText("primaryTheme");
      await confirmImport(page, "Importer les autres lignes");
      expect((await page.request.get(`/besoins/${id}`)).status()).toBe(200);
      await page.getByRole("button", { name: "Annuler cet import" }).click();
      await expect(main).toContainText("C’est annulé.");
      expect((await page.request.get(`/besoins/${id}`)).status()).toBe(404);
    });

    test("a text that promises is sent back, taken back, published; reported, and answered", async ({
      page,
      browser,
    }) => {
      const [id, title] = [randomUUID(), `Farine ${randomUUID().slice(0, 8)}`];
      await signInAs(page, "operation");
      await bring(page, [aLine({ id, title, story: "Un placement sans risque. Nous moulons." })]);
      await confirmImport(page, "Importer");
      expect((await page.request.get(`/besoins/${id}`)).status()).toBe(404);
      await page.goto(`/operation/textes/besoin/${id}`);
      await expect(page.locator("mark")).toContainText("Un placement sans risque.");
      await page.getByLabel("Autre raison").check();
      await page.getByRole("button", { name: "Rendre ce texte" }).click();
      await expect(page.getByRole("alert")).toContainText("en une phrase");
      await page.getByLabel("Promet une garantie").check();
      await page.getByLabel("Ce que vous ajoutez").fill("C’est la première phrase.");
      await page.getByRole("button", { name: "Rendre ce texte" }).click();
      await expect(page.getByRole("status")).toContainText("rendu à son auteur");
      await page.getByRole("button", { name: "Annuler" }).click();
      await page.getByRole("button", { name: "Publier ce besoin" }).click();
      await expect(page.getByRole("status")).toContainText(`${title} » est publié`);

      const reader = await anotherPage(browser, javaScriptEnabled);
      await reader.setExtraHTTPHeaders({
        "X-Forwarded-For": `10.9.${randomUUID().length}.${Date.now() % 250}`,
      });
      await reader.goto(`/besoins/${id}`);
      await reader.getByRole("link", { name: "Signaler ce contenu" }).click();
      await reader.getByRole("button", { name: "Envoyer le signalement" }).click();
      await expect(reader.getByRole("alert")).toContainText("Choisissez");
      await reader.getByLabel("Il dit quelque chose de faux").check();
      await reader.getByLabel("Dites-nous où").fill("Le moulin est fermé depuis mars.");
      await reader.getByRole("button", { name: "Envoyer le signalement" }).click();
      await expect(reader.getByRole("status")).toContainText("votre signalement est arrivé");

      await page.goto("/operation/signalements");
      await page.getByRole("link", { name: title }).click();
      await page.getByLabel("Le contenu n’est plus montré").check();
      await page.getByLabel("Vos raisons").fill("Le moulin nous l’a confirmé.");
      await page.getByRole("button", { name: "Répondre" }).click();
      await expect(page.getByRole("status")).toContainText("Le signalement est traité");
      await reader.goto(`/besoins/${id}`);
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Ce besoin n’est pas publié");
      await page.goto("/operation/journal?acte=content-taken-down");
      await expect(page.getByRole("main")).toContainText(title);
      await reader.context().close();
    });

    test("a programme that promises waits, is sent back with a reason, and its author asks another reading", async ({
      page,
      browser,
    }) => {
      const title = `Terres ${randomUUID().slice(0, 8)}`;
      const author = await anotherPage(browser, javaScriptEnabled);
      await signUp(author, newAddress(), "Un financeur");
      await author.getByLabel("Nom", { exact: true }).fill("Fonds des Promesses");
      await author.getByLabel("Quel financeur êtes-vous ?").selectOption({ label: "Fonds de dotation" });
      await author.getByRole("main").getByRole("button").last().click();
      await author.getByRole("link", { name: "Écrire notre premier programme" }).click();
      await author.getByLabel("Titre du programme").fill(title);
      await author
        .getByLabel("Ce que vous cherchez, dans vos mots")
        .fill("Nous aimons les fermes. C’est un placement sans risque.");
      await author.getByRole("button", { name: "Enregistrer et continuer" }).click();
      await author
        .getByLabel(/^(Don|Mécénat)/)
        .first()
        .check();
      await author.getByRole("button", { name: /Relecture/ }).click();
      await expect(author.getByRole("main")).toContainText("Une personne de l’équipe relira ce texte");
      await author.getByRole("button", { name: "Publier ce programme" }).click();
      await expect(author.getByText("Votre texte est en relecture.")).toBeVisible();

      await signInAs(page, "operation");
      await page.goto("/operation/textes");
      await page.getByRole("link", { name: title }).click();
      await expect(page.locator("mark")).toContainText("sans risque");
      await page.getByLabel("Promet une garantie").check();
      await page.getByRole("button", { name: "Rendre ce texte" }).click();
      await expect(page.getByRole("main").getByRole("status").first()).toContainText("rendu à son auteur");

      await author.reload();
      await expect(author.getByRole("main")).toContainText("L’équipe vous a rendu ce texte");
      await author.getByRole("button", { name: "Demander une autre lecture" }).click();
      await expect(author.getByRole("main")).toContainText("En relecture");
      await author.context().close();
    });

    test("a quality is verified, and its organisation's page says so of it alone", async ({ page }) => {
      const title = `Serre ${randomUUID().slice(0, 8)}`;
      const organisation = {
        ...TEXTS_TO_REVIEW[1]!.organisation,
        name: `Les ${title}`,
        qualities: ["ESS", "ESUS"],
      };
      await signInAs(page, "operation");
      await bring(page, [aLine({ id: randomUUID(), title, organisation })]);
      await confirmImport(page, "Importer");
      await page.goto("/operation/qualites");
      await page.getByLabel("Nom de l’organisation").fill(title.toLowerCase());
      await page.getByRole("button", { name: "Chercher" }).click();
      await page.getByRole("link", { name: `Les ${title}` }).click();
      await page.getByRole("button", { name: "Noter qu’elle est vérifiée" }).click();
      await expect(page.getByRole("alert")).toContainText("Choisissez la qualité");
      await page.getByLabel(/^Agrément ESUS/).check();
      await page.getByLabel("Qu’avez-vous lu ?").fill("Liste de la préfecture.");
      await page.getByRole("button", { name: "Noter qu’elle est vérifiée" }).click();
      await expect(page.getByRole("main")).toContainText(/vérifiée le .* par/);
      await page.getByRole("link", { name: "Sa page publique" }).click();
      const main = page.getByRole("main");
      await expect(main).toContainText(/vérifiée le .* par l’équipe de la Place/);
      await expect(main.getByText("déclarée", { exact: true })).toHaveCount(1);
      await expect(main).not.toContainText("Liste de la préfecture");
      await page.getByRole("link", { name: "Vérifier ses qualités" }).click();
      await page.getByRole("button", { name: /^Retirer cette vérification/ }).click();
      await expect(main.getByText("déclarée", { exact: true })).toHaveCount(2);
    });

    test("a financer is verified, and reads exact sums; withdrawn, ranges again", async ({
      page,
      browser,
    }) => {
      const name = `Fonds ${randomUUID().slice(0, 8)}`;
      await signUp(page, newAddress(), "Un financeur");
      await page.getByLabel("Nom", { exact: true }).fill(name);
      await page.getByLabel("Quel financeur êtes-vous ?").selectOption({ index: 1 });
      await page.getByRole("button", { name: "Continuer" }).click();
      await expect(page).toHaveURL("/financeur");
      const exact = page.getByText("Vous lisez les montants exacts.");
      await page.goto("/besoins");
      await expect(exact).toBeHidden();

      const operator = await anotherPage(browser, javaScriptEnabled);
      await signInAs(operator, "operation");
      await operator.goto("/operation/financeurs");
      await operator.getByRole("link", { name }).click();
      await operator.getByRole("button", { name: "Noter qu’il est vérifié" }).click();
      await expect(operator.getByRole("alert")).toContainText("Cochez au moins une manière");
      await operator.getByLabel("Répertoire des entreprises").check();
      await operator.getByRole("button", { name: "Noter qu’il est vérifié" }).click();
      await expect(operator.getByRole("status")).toContainText("C’est noté");
      await page.goto("/besoins");
      await expect(exact).toBeVisible();

      await operator.getByText("Retirer la vérification").first().click();
      await operator.getByLabel("Pourquoi ?").fill("Son numéro est celui d’un autre.");
      await operator.getByRole("button", { name: "Retirer la vérification" }).click();
      await expect(operator.getByRole("status")).toContainText("La vérification est retirée");
      await page.goto("/besoins");
      await expect(exact).toBeHidden();
      await operator.context().close();
    });

    test("one takes one's data away, and erases one's account", async ({ page }) => {
      const email = newAddress();
      await signUp(page, email, "Une personne qui épargne");
      await page.goto("/compte/donnees");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /JSON/ }).click(),
      ]);
      expect(JSON.parse(await readFile(await download.path(), "utf8"))).toMatchObject({ account: { email } });
      await page.getByRole("link", { name: "Voir ce qui s’efface" }).click();
      await page.getByLabel("Votre mot de passe, pour confirmer").fill("pas celui-là du tout");
      await page.getByRole("button", { name: "Effacer mon compte" }).click();
      await expect(page.getByRole("alert")).toContainText("mot de passe");
      await page.getByLabel("Votre mot de passe, pour confirmer").fill(PASSWORD);
      await page.getByRole("button", { name: "Effacer mon compte" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Votre compte est effacé");
      await page.goto("/compte");
      await expect(page).toHaveURL(/\/connexion/);
      await page.getByLabel("Adresse électronique").fill(email);
      await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Se connecter" }).click();
      await expect(page.getByRole("alert")).toContainText("L’adresse ou le mot de passe ne va pas");
    });
  });
}

const PAGES = [
  "/operation",
  "/operation/textes",
  `/operation/textes/besoin/${TEXTS_TO_REVIEW[0]!.id}`,
  `/operation/textes/programme/${PROGRAMME_TO_REVIEW.id}`,
  "/operation/signalements",
  "/operation/signalements?liste=traites",
  "/operation/signalements/signalement-numero",
  "/operation/financeurs",
  "/operation/financeurs?liste=renouveler",
  "/operation/financeurs?liste=retires",
  "/operation/qualites",
  "/operation/qualites?liste=verifiees&q=zzz",
  "/operation/rencontres",
  "/operation/echanges",
  "/operation/journal",
  "/operation/journal?du=hier&acte=import-undone",
  "/compte/donnees",
  "/compte/effacer",
  "/signaler",
  "/au-revoir",
];

for (const { width, colorScheme } of [
  { width: 390, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const) {
  test(`axe finds nothing on the pages of the operation, ${width} px, ${colorScheme}`, async ({
    browser,
  }) => {
    test.slow();
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await signInAs(page, "operation");
    await page.goto("/operation/qualites");
    const quality = await page.locator('main a[href^="/operation/qualites/"]').first().getAttribute("href");
    for (const path of [...PAGES, quality!]) {
      await page.goto(path);
      await expect(page).toHaveURL(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`,
      );
      expect({ path, faults }).toEqual({ path, faults: [] });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ path, beyond }).toEqual({ path, beyond: 0 });
    }
    await context.close();
  });
}
