import { expect, test } from "@playwright/test";
import { openFirst } from "./pages.ts";

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
