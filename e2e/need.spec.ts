import { expect, type Page, test } from "@playwright/test";
import { DEMO_PASSWORD } from "#seeds/demo/accounts.ts";
import { newAddress, signUp } from "./own-accounts.ts";
import { signInAs } from "./sign-in.ts";

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name }).first().click();

/** Begins a need of L'Établi des Coteaux, with its first step filled in; gives the address of the need. */
async function begin(page: Page, title: string): Promise<string> {
  await page.goto("/organisation/besoins/nouveau");
  await expect(page).toHaveURL(/\/essentiel$/);
  await page.getByLabel("Titre").fill(title);
  await page
    .getByLabel("Résumé")
    .fill("Quatre ateliers se partagent un four ; un second ferait place à deux autres.");
  await page.getByLabel("Thème principal").selectOption("S_EMPLOI_INSERTION");
  return page.url().replace(/\/essentiel$/, "");
}

async function fillMoney(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/argent/);
  await page.getByLabel("Coût total du projet").fill("1,5 M€");
  await page.getByLabel("Somme cherchée ici").fill("25k");
  await page.getByLabel(/^Plus petit apport utile/).fill("5 000 €");
  await page.getByLabel("Parts sociales", { exact: true }).check();
}

/** Writes what is needed and publishes it; gives the address of the need. */
async function publish(page: Page, title: string): Promise<string> {
  const address = await begin(page, title);
  await press(page, "Enregistrer et continuer");
  await fillMoney(page);
  await press(page, "Enregistrer et continuer");
  await expect(page).toHaveURL(/\/lieu-et-dates/);
  await press(page, "Relire et publier");
  await expect(page).toHaveURL(/\/relecture/);
  await press(page, "Publier ce besoin");
  await expect(page.getByRole("status")).toContainText("Votre besoin est publié");
  return address;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("a newcomer goes from the front page to a published need", async ({ page }) => {
      test.slow();
      await page.goto("/");
      await page.getByRole("link", { name: "Publier un besoin" }).click();
      await expect(page.getByLabel("Une organisation qui cherche")).toBeChecked();
      await signUp(page, newAddress());
      await page.getByLabel("Nom", { exact: true }).fill("Les Fours de la Vilaine");
      await page.getByLabel("Forme juridique").selectOption("SCIC");
      await page.getByLabel("Commune du siège").fill("Redon");
      await press(page, "Continuer");
      await expect(page).toHaveURL("/organisation");
      await page.getByRole("link", { name: "Écrire notre premier besoin" }).click();
      await expect(page).toHaveURL(/\/essentiel$/);
      await press(page, "Enregistrer et continuer");
      await expect(page.getByRole("main")).toContainText("Il manque");
      await publish(page, "Un second fournil pour Redon");
      await expect(page.getByRole("heading", { name: /dont les critères correspondent/ })).toBeVisible();
      await page.goBack();
      await expect(page.getByText(/rien n’a changé depuis/)).toBeVisible();
      await expect(page.getByRole("button", { name: /^Publier/ })).toHaveCount(0);
      await page.getByRole("banner").getByRole("link", { name: "Les Fours de la Vilaine" }).click();
      await expect(page.getByRole("main")).toContainText(/programmes? y correspond/);
    });

    test("sums and days are read as they are typed, and a text as it is pasted", async ({ page }) => {
      await signInAs(page, "ecrit");
      const address = await begin(page, "“Un four”\u00a0– c\u2019est\u00ad pour l\u2019atelier\u2028");
      await press(page, "Enregistrer et continuer");
      await fillMoney(page);
      await press(page, "Enregistrer et continuer");
      await expect(page).toHaveURL(/\/lieu-et-dates/);
      await page.getByLabel(/^Date limite/).fill("32/13/2027");
      await press(page, "Enregistrer et continuer");
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByLabel(/^Date limite/)).toHaveValue("32/13/2027");
      await page.getByLabel(/^Date limite/).fill("1er mai 2027");
      await page.getByLabel("Chercher un territoire").fill("26150");
      await press(page, "Chercher");
      await page.getByRole("checkbox", { name: /^Die \(26\)/ }).check();
      await page.getByRole("checkbox", { name: /^Chamaloc/ }).check();
      await press(page, "Enregistrer et continuer");
      await expect(page).toHaveURL(/\/projet/);
      await page.goto(`${address}/relecture`);
      for (const said of [/1\s500\s000\s€/, /25\s000\s€/, /5\s000\s€/, "1er mai 2027", "Chamaloc (26)"]) {
        await expect(page.getByRole("main")).toContainText(said);
      }
      await expect(page.getByRole("definition").filter({ hasText: "pour l’atelier" })).toHaveText(
        /^“Un four”\s– c’est pour l’atelier$/,
      );
    });

    test("what was typed survives a session that ended in the middle of a step", async ({
      page,
      context,
    }) => {
      await signInAs(page, "ecrit");
      const address = await begin(page, "Ce qui ne doit pas se perdre");
      const cookies = await context.cookies();
      await page.request.post("/deconnexion", { headers: { Origin: new URL(page.url()).origin } });
      await context.addCookies(cookies);
      await press(page, "Enregistrer et continuer");
      await expect(page.getByRole("main")).toContainText("Rien n’est perdu");
      await page.getByLabel("Adresse électronique").fill("ecrit@demo.example");
      await page.getByLabel("Mot de passe", { exact: true }).fill(DEMO_PASSWORD);
      await press(page, "Se connecter");
      await press(page, "Envoyer maintenant");
      await expect(page).toHaveURL(/\/argent/);
      await page.goto(`${address}/essentiel`);
      await expect(page.getByLabel("Titre")).toHaveValue("Ce qui ne doit pas se perdre");
    });

    test("two members at once: the later sees both answers and chooses", async ({ page, browser }) => {
      await signInAs(page, "ecrit");
      const address = await begin(page, "Un titre");
      await press(page, "Enregistrer et continuer");
      await expect(page).toHaveURL(/\/argent/);
      const other = await browser.newPage({ javaScriptEnabled });
      await signInAs(other, "ecrit-aussi");
      for (const [who, title] of [
        [page, "Le titre de Paule"],
        [other, "Le titre d’Issa"],
      ] as const) {
        await who.goto(`${address}/essentiel`);
        await who.getByLabel("Titre").fill(title);
      }
      await press(page, "Enregistrer et continuer");
      await expect(page).toHaveURL(/\/argent/);
      await press(other, "Enregistrer et continuer");
      const notice = other.getByRole("alert");
      await expect(notice).toContainText("Paule Riva");
      await expect(notice).toContainText("Le titre de Paule");
      await expect(other.getByLabel("Titre")).toHaveValue("Le titre d’Issa");
      await notice.getByRole("button", { name: "Garder mes réponses" }).click();
      await expect(other).toHaveURL(/\/argent/);
      await page.goto(`${address}/essentiel`);
      await expect(page.getByLabel("Titre")).toHaveValue("Le titre d’Issa");
      await other.close();
    });

    test("the life of a need, by its buttons", async ({ page }) => {
      test.slow();
      await signInAs(page, "ecrit");
      const title = `Un four de plus ${javaScriptEnabled ? "avec" : "sans"} scripts`;
      const address = await publish(page, title);
      // Left open by the act before, where the page did not come anew.
      const unfold = async () => {
        const life = page.locator("details", { hasText: "La vie de ce besoin" });
        if ((await life.getAttribute("open")) === null) await life.locator("summary").first().click();
      };
      const act = async (name: string, told: RegExp) => {
        await unfold();
        await press(page, name);
        await expect(page.getByRole("status").first()).toContainText(told);
      };
      const need = address.replace("/organisation", "");
      await act("Mettre en pause", /personne ne voit plus/);
      expect((await page.request.get(need)).status()).toBe(404);
      await act("Reprendre", /de nouveau montré/);
      expect((await page.request.get(need)).status()).toBe(200);
      await unfold();
      await page.getByLabel(/il reste à trouver/).fill("12k");
      await press(page, "Le dire");
      await expect(page.getByRole("main")).toContainText(/12\s000\s€ cherchés/);
      await unfold();
      await press(page, "Retirer ce besoin");
      await expect(page.getByRole("main")).toContainText("Il n’est plus montré à personne.");
      await press(page, "Annuler");
      await expect(page.getByRole("status").first()).toContainText("comme avant");
      expect((await page.request.get(need)).status()).toBe(200);
      await act("Dupliquer", /Voici une copie/);
      await expect(page.getByLabel("Titre")).toHaveValue(`${title} (copie)`);
      await page.goto(address);
      const history = page.getByRole("region", { name: "Historique" }).getByRole("listitem");
      await expect(history).toHaveCount(6);
    });
  });
}

test("a double click publishes once", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signInAs(page, "ecrit");
  const address = await begin(page, "Publié une seule fois");
  await press(page, "Enregistrer et continuer");
  await fillMoney(page);
  await press(page, "Enregistrer et continuer");
  await expect(page).toHaveURL(/\/lieu-et-dates/);
  await page.goto(`${address}/relecture`);
  const version = await page.locator('input[name="version"]').inputValue();
  const send = () =>
    page.request.post(`${address}/relecture`, {
      form: { version },
      headers: { Origin: new URL(address).origin },
    });
  await Promise.all([send(), send(), send()]);
  await page.goto(address);
  await expect(page.getByRole("region", { name: "Historique" }).getByRole("listitem")).toHaveCount(1);
  await page.close();
});

test("somebody else's need is not there, by its address or by its form", async ({ page, browser }) => {
  await signInAs(page, "ecrit");
  const address = await begin(page, "À nous seuls");
  await press(page, "Enregistrer et continuer");
  await expect(page).toHaveURL(/\/argent/);
  const stranger = await browser.newPage();
  await signInAs(stranger, "autre-organisation");
  for (const path of ["", "/essentiel", "/relecture", "/apercu", "/prolonger"]) {
    expect(await (await stranger.request.get(address + path)).text(), path).not.toContain("À nous seuls");
  }
  for (const [path, form] of [
    ["/essentiel", { title: "Volé", seen: "{}" }],
    ["/relecture", { version: "1" }],
    ["/vie", { acte: "give-up" }],
  ] as const) {
    const headers = { Origin: new URL(address).origin };
    expect((await stranger.request.post(address + path, { form, headers })).status(), path).toBe(404);
  }
  await page.goto(`${address}/essentiel`);
  await expect(page.getByLabel("Titre")).toHaveValue("À nous seuls");
  await stranger.close();
});
