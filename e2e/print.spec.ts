import { expect, test } from "@playwright/test";
import { openFirst } from "./pages.ts";
import { signInAs } from "./sign-in.ts";

test("on paper, a need is its text and its lines, without what only a screen can use", async ({ page }) => {
  await openFirst(page, "besoin");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".score-line").first()).toBeVisible();
  await expect(page.getByText("Données de démonstration")).toBeVisible();
  for (const screenOnly of [".site-nav", ".demo-switch", ".skip-link"]) {
    await expect(page.locator(screenOnly)).toBeHidden();
  }
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe("rgb(255, 255, 255)");
});

test("on paper, a programme is its text, its criteria and what answers them", async ({ page }) => {
  await openFirst(page, "programme");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ses critères" })).toBeVisible();
  await expect(page.locator(".score-line").first()).toBeVisible();
  await expect(page.getByText("Se connecter")).toBeHidden();
  for (const folded of await page.locator("details:not([open])").all()) await expect(folded).toBeHidden();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("the sheet that prepares a meeting is one page on paper", async ({ page }) => {
  await signInAs(page, "financeur");
  await page.goto("/mises-en-relation");
  const address = await page.locator("main li.brief h3 a").first().getAttribute("href");
  await page.goto(`${address}/fiche`);
  await expect(page.getByRole("heading", { name: "Quatre chiffres" })).toBeVisible();
  const paper = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(paper.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const screenOnly of [".masthead-title", ".own-nav", "footer"]) {
    await expect(page.locator(screenOnly).first()).toBeHidden();
  }
});
