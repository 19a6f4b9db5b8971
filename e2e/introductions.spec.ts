import { type Browser, expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in.ts";

/** Two people, each in a browser of their own, from a pairing to a declared agreement. */
const PAIRS = [
  { javaScriptEnabled: true, organisation: "detour", financer: "compagnons", named: "Compagnons de Route" },
  {
    javaScriptEnabled: false,
    organisation: "dignite",
    financer: "actif-centre",
    named: "Actif Solidaire Centre",
  },
];

async function open(
  browser: Browser,
  who: string,
  javaScriptEnabled: boolean,
  baseURL?: string,
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    baseURL,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
  });
  const page = await context.newPage();
  await signInAs(page, who);
  return page;
}

for (const { javaScriptEnabled, organisation, financer, named } of PAIRS) {
  test(`from a pairing to a declared agreement, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const nour = await open(browser, organisation, javaScriptEnabled, baseURL);
    const herve = await open(browser, financer, javaScriptEnabled, baseURL);

    // Asked, from the letter of the pairing.
    await nour.goto("/organisation");
    await nour.locator('main a[href^="/organisation/besoins/"]:not([href$="nouveau"])').first().click();
    const letter = nour.locator("article.letter").filter({ hasText: named });
    await letter.getByRole("link", { name: "Demander une mise en relation" }).click();
    const message = nour.getByLabel("Votre message");
    await expect(message).toHaveValue(/Bonjour,[\s\S]*aller ensemble/);
    await message.fill("");
    await nour.getByRole("button", { name: "Envoyer la demande" }).click();
    await expect(nour.getByText("Écrivez quelques mots").first()).toBeVisible();
    await message.fill("Bonjour, voyez https://exemple.org/nous : parlons-nous ?");
    await nour.getByLabel("Comment vous joindre").fill("Nour, au 05 55 00 11 22");
    await nour.getByRole("button", { name: "Envoyer la demande" }).click();
    await expect(nour.getByText("Votre demande est partie.")).toBeVisible();
    const address = new URL(nour.url()).pathname;

    // Told, read, accepted; what is confided opens then and not before.
    await herve.goto("/notifications");
    await herve
      .getByRole("link", { name: /vous demande une mise en relation/ })
      .first()
      .click();
    await expect(herve).toHaveURL(address);
    await expect(herve.getByText("https://exemple.org/nous")).toBeVisible();
    await expect(herve.getByRole("link", { name: /exemple\.org/ })).toHaveCount(0);
    expect(await herve.content()).not.toContain("05 55 00 11 22");
    await herve.getByRole("button", { name: "Accepter" }).click();
    await expect(herve.getByText("C’est accepté.")).toBeVisible();
    await expect(herve.getByText("Nour, au 05 55 00 11 22")).toBeVisible();

    // The mail stops by its own foot, without signing in; opening the link alone stops nothing, and it may begin again.
    await stopMails(browser, javaScriptEnabled, baseURL, `${financer}@demo.example`);

    // A date, a message, the sheet.
    await nour.goto(address);
    await nour.getByLabel("Jour").fill("2030-03-12");
    await nour.getByLabel("Heure, à Paris").fill("14:30");
    await nour.getByLabel("Où").fill("À la grange");
    await nour.getByRole("button", { name: "Fixer la date" }).click();
    await expect(nour.getByText("le 12 mars 2030 à 14:30")).toBeVisible();
    await nour.getByLabel("Votre message").fill("À mardi !");
    await nour.getByRole("button", { name: "Envoyer", exact: true }).click();
    await expect(nour.getByText("À mardi !")).toBeVisible();
    await herve.goto(address);
    await expect(herve.getByText("À mardi !")).toBeVisible();
    await herve.getByRole("link", { name: /La fiche de préparation/ }).click();
    await expect(herve.getByRole("heading", { name: "Quatre chiffres" })).toBeVisible();

    // Both say what came of it, each for itself; then the need is reduced.
    await herve.goto(address);
    await declareAgreement(herve);
    await nour.goto(address);
    await expect(nour.getByText("N’a encore rien dit.")).toBeVisible();
    await declareAgreement(nour);
    await expect(nour.getByText("N’a encore rien dit.")).toHaveCount(0);
    await nour.getByLabel("Nous avons tout trouvé").check();
    await nour.getByRole("button", { name: "Mettre le besoin à jour" }).click();
    await expect(nour.getByText("Votre besoin est à jour.")).toBeVisible();
    await nour.goto("/organisation");
    await expect(nour.locator("main li", { hasText: "Trouvé" }).first()).toBeVisible();
    await nour.context().close();
    await herve.context().close();
  });
}

async function stopMails(browser: Browser, javaScriptEnabled: boolean, baseURL?: string, to = "") {
  const context = await browser.newContext({ javaScriptEnabled, baseURL, locale: "fr-FR" });
  const page = await context.newPage();
  const letter = page.getByRole("article").filter({ hasText: to }).first();
  await expect(async () => {
    await page.goto("/demo/courrier");
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.goto((await letter.locator('a[href*="/desinscription/"]').getAttribute("href"))!);
  await page.getByRole("button", { name: "Ne plus les recevoir" }).click();
  await expect(page.getByText("C’est arrêté.")).toBeVisible();
  await page.getByRole("button", { name: "Finalement, les recevoir" }).click();
  await expect(page.getByText("Vous les recevrez de nouveau.")).toBeVisible();
  await context.close();
}

async function declareAgreement(page: Page): Promise<void> {
  await page.getByText("Dire ce qu’il en est résulté", { exact: true }).click();
  await page.getByLabel("Un accord", { exact: true }).check();
  await page.getByLabel("Pour un accord : l’instrument").selectOption({ index: 1 });
  await page.getByLabel("Pour un accord : la fourchette").selectOption({ index: 2 });
  await page.getByRole("button", { name: "Le dire" }).last().click();
  await expect(page.getByText("C’est noté.")).toBeVisible();
}

test("what one receives is chosen, kept, and told to be so", async ({ page }) => {
  await signInAs(page, "dignite");
  await page.goto("/notifications/reglages");
  await page.getByLabel("Alertes : par mail").selectOption("weekly");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Vos choix sont enregistrés.")).toBeVisible();
  await expect(page.getByLabel("Alertes : par mail")).toHaveValue("weekly");
});

test("a saver, a place and a visitor find no introductions", async ({ page, request }) => {
  expect((await request.get("/mises-en-relation", { maxRedirects: 0 })).status()).toBe(302);
  await signInAs(page, "epargne");
  expect((await page.goto("/mises-en-relation"))?.status()).toBe(403);
});
