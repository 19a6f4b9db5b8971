import { expect, test } from "@playwright/test";
import { signInAs } from "./sign-in.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("words, filters, chips, the map and back: all of it in the address", async ({ page }) => {
      const show = async () => {
        if (!javaScriptEnabled) await page.getByRole("button", { name: "Montrer les besoins" }).click();
      };
      await page.goto("/besoins");
      await page.getByLabel("Mots").fill("FERMES");
      await show();
      await expect(page).toHaveURL(/q=FERMES/);
      await expect(page.locator("main article mark").first()).toBeVisible();
      await page.getByRole("combobox", { name: "Territoire" }).selectOption("R84");
      await show();
      await expect(page).toHaveURL(/territoire=R84/);
      await page.getByRole("link", { name: /Retirer le filtre.*FERMES/ }).click();
      await expect(page).not.toHaveURL(/FERMES/);
      await expect(page.getByLabel("Mots")).toHaveValue("");
      const found = Number.parseInt(await page.locator("main output").innerText(), 10);
      await page.getByRole("link", { name: "Carte" }).click();
      await expect(page).toHaveURL(/vue=carte/);
      await page.goto("/besoins?vue=carte");
      const row = page
        .getByRole("table", { name: /par département/ })
        .getByRole("link")
        .first();
      const departement = await row.innerText();
      await row.click();
      await expect(
        page.getByRole("link", { name: new RegExp(`Retirer le filtre.*${departement}`) }),
      ).toBeVisible();
      await page.getByRole("link", { name: "Revenir à la France" }).click();
      await expect(page.getByRole("table", { name: /par département/ })).toBeVisible();
      expect(found).toBeGreaterThan(0);
    });

    test("each value says how many it gives", async ({ page }) => {
      await page.goto("/financeurs");
      await page.locator("details.facet > summary", { hasText: /^Moyen de financement/ }).click();
      const choice = page
        .getByRole("listitem")
        .filter({ has: page.getByRole("checkbox", { name: "Garanties" }) });
      const promised = Number(await choice.locator(".tabular-nums").innerText());
      await choice.getByRole("checkbox").check();
      if (!javaScriptEnabled) await page.getByRole("button", { name: "Montrer les programmes" }).click();
      await expect(page.locator("main output")).toHaveText(new RegExp(`^${promised} programme`));
    });
  });
}

test("as one types the list follows, the field keeps its focus, and the last word typed wins", async ({
  page,
}) => {
  await page.goto("/besoins");
  const words = page.getByLabel("Mots");
  await words.pressSequentially("maraichag", { delay: 40 });
  await expect(page).toHaveURL(/q=maraichag/);
  await expect(words).toBeFocused();
  await expect(words).toHaveValue("maraichag");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(page).not.toHaveURL(/maraichag/);
  await expect(words).toBeFocused();
});

test("the front page proposes as one types, by keyboard alone", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("combobox", { name: /Chercher un besoin/ });
  await box.pressSequentially("ferm", { delay: 40 });
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(options.first()).toBeHidden();
  await box.pressSequentially("e", { delay: 40 });
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  const title = await options.first().locator("mark, span").allInnerTexts();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/(besoins|programmes)\/.+/);
  expect(title.length).toBeGreaterThan(0);
});

test("a financer's own criteria order the needs", async ({ page }) => {
  await signInAs(page, "financeur");
  await page.goto("/besoins?tri=criteres");
  await expect(page.getByLabel("Ordre")).toHaveValue("criteres");
  await expect(page.locator("main article").first()).toBeVisible();
});

test("what only verified financers read is found by them alone", async ({ page, request }) => {
  const publicAnswer = await (await request.get("/besoins.data?q=honneur")).text();
  const hidden = /Prêt d.honneur/i;
  expect(publicAnswer).not.toMatch(hidden);
  await signInAs(page, "financeur");
  await page.goto("/besoins?tri=montant");
  await expect(page.getByText("Vous lisez les montants exacts.")).toBeVisible();
});
