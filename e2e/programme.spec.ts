import { expect, type Page, test } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { newAddress, PASSWORD, signUp } from "./own-accounts.ts";

const TEXT =
  "Nous aimons les fermes et les jardins nourriciers. Les murs nous laissent froids. Il faut que les habitants décident.";

/** From the home page to a published programme, as somebody who has never been here. */
async function publish(page: Page, title: string, email = newAddress()): Promise<void> {
  await signUp(page, email, "Un financeur");
  await page.getByLabel("Nom", { exact: true }).fill("Fonds des Deux Rives");
  await page.getByLabel("Quel financeur êtes-vous ?").selectOption({ label: "Fonds de dotation" });
  await page.getByRole("main").getByRole("button").last().click();
  await page.waitForURL("/financeur");
  await page.getByRole("link", { name: "Écrire notre premier programme" }).click();
  await page.getByLabel("Titre du programme").fill(title);
  await page.getByLabel("Ce que vous cherchez, dans vos mots").fill(TEXT);
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ce que vous apportez" })).toBeVisible();
  await page
    .getByLabel(/^(Don|Mécénat)/)
    .first()
    .check();
  await page.getByLabel("Plus petit apport par projet (facultatif)").fill("50k");
  await page.getByLabel("Plus grand apport par projet (facultatif)").fill("25 000 €");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByRole("alert")).toContainText("c’est plus que votre plus grand apport");
  await expect(page.getByLabel("Plus petit apport par projet (facultatif)")).toHaveValue(/^50( 000|k)$/);
  await page.getByLabel("Plus petit apport par projet (facultatif)").fill("5k");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Thèmes et territoires" })).toBeVisible();
  await page.getByRole("button", { name: /Relecture/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Relecture" })).toBeVisible();
  await expect(page.getByText(/besoins? publiés? correspond/).first()).toBeVisible();
  await page.getByRole("button", { name: "Publier ce programme" }).click();
  await expect(page.getByText("C’est publié.")).toBeVisible();
}

async function expectNoFault(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, "pixels beyond the right edge").toBeLessThanOrEqual(0);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
    test.slow();

    test("a newcomer publishes a programme on a phone, and reads what answers it", async ({ page }) => {
      await publish(page, "Nourrir ici");
      await expect(page.getByText("Votre identité n’est pas encore vérifiée.")).toBeVisible();
      await expect(page.getByText(/critères? sur/).first()).toBeVisible();
      // Back, and once more: it is not published twice.
      await page.goBack();
      await expect(page.getByRole("button", { name: /Publier/ })).toHaveCount(0);
      await page.goto("/financeur");
      await expect(page.locator("main article")).toHaveCount(1);
    });

    test("what is read in the text is dropped, taken back, and made a criterion", async ({ page }) => {
      await publish(page, "Lire juste");
      await page.getByRole("link", { name: "Modifier" }).click();
      const readings = page.getByRole("region", { name: "Ce que nous lisons dans ce texte" });
      await expect(readings.getByText("Vous évitez")).toBeVisible();
      await readings.getByRole("button", { name: "Ce n’est pas ce que je voulais dire : les murs" }).click();
      await expect(readings.getByText("n’est plus compté")).toBeVisible();
      await readings.getByRole("button", { name: "Rétablir : les murs" }).click();
      await expect(readings.getByText("n’est plus compté")).toHaveCount(0);
      await readings.getByRole("button", { name: /En faire un critère .*: les murs/ }).click();
      await expect(readings.getByText(/Non financé.*déjà dit/)).toBeVisible();
      await page.getByRole("button", { name: /Pour qui, pour quoi/ }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Pour qui, pour quoi" })).toBeVisible();
      await expect(page.locator('[name="excludedPurposes"][value="INV_IMMO"]')).toBeChecked();
    });

    test("the sheet is filled, and read by everyone", async ({ page }) => {
      await publish(page, "Dire qui nous sommes");
      await page.goto("/financeur/fiche");
      await page.getByLabel("Agrément de l’AMF").check();
      await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
      await expect(page.getByRole("alert")).toContainText("Écrivez le numéro");
      await page.getByLabel("Numéro d’agrément ou d’immatriculation").fill("GP-00000001");
      await page.getByLabel("Une rémunération limitée").check();
      await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
      await page.waitForURL(/\/financeurs\/[^/]+$/);
      await expect(page.getByText("Agrément de l’AMF n° GP-00000001")).toBeVisible();
      await expect(page.getByText("Une rémunération limitée")).toBeVisible();
      await expect(page.getByText("L’équipe n’a pas encore vérifié cette personne morale.")).toBeVisible();
    });
  });
}

test("two members of one programme: the later is shown what changed, and chooses", async ({
  page,
  context,
}) => {
  test.slow();
  await publish(page, "À quatre mains");
  await page.getByRole("link", { name: "Modifier" }).click();
  await expect(page.getByLabel("Titre du programme")).toHaveValue("À quatre mains");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Titre du programme").fill("À huit mains");
  await other.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Ce que vous apportez" })).toBeVisible();
  await page.getByLabel("Titre du programme").fill("À deux mains");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  const conflict = page.getByRole("alert").filter({ hasText: "Modifié ailleurs" });
  await expect(conflict).toContainText("À huit mains");
  await expect(page.getByLabel("Titre du programme")).toHaveValue("À deux mains");
  await conflict.getByRole("button", { name: "Garder mes réponses" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ce que vous apportez" })).toBeVisible();
  await page.getByRole("button", { name: /Relecture/ }).click();
  await expect(page.getByRole("definition").filter({ hasText: "À deux mains" })).toBeVisible();
});

test("a session that ends in the middle of the form loses nothing", async ({ page, context }) => {
  test.slow();
  const email = newAddress();
  await publish(page, "Sans rien perdre", email);
  await page.getByRole("link", { name: "Modifier" }).click();
  await page.getByLabel("Titre du programme").fill("Sans rien perdre du tout");
  const cookies = await context.cookies();
  await page.request.post("/deconnexion", { headers: { Origin: new URL(page.url()).origin } });
  await context.addCookies(cookies);
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await page.waitForURL(/\/connexion/);
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("button", { name: "Envoyer maintenant" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ce que vous apportez" })).toBeVisible();
  await expect(page.getByText("Étape 2 sur 6 · Sans rien perdre du tout")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on a programme's pages, ${width} px, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await publish(page, "Accessible à tous");
      const own = new URL(page.url()).pathname;
      const steps = ["recherche", "apport", "themes-et-territoires", "pour-qui", "calendrier", "relecture"];
      for (const path of [own, ...steps.map((step) => `${own}/${step}`), "/financeur/fiche", "/financeur"]) {
        await page.goto(path);
        await expectNoFault(page);
      }
    });
  }
}
