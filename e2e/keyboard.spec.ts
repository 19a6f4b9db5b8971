import { expect, test } from "@playwright/test";

test("the first stop leads past the head, straight to the content", async ({ page }) => {
  await page.goto("/besoins");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Aller au contenu" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(
    true,
  );
});

test("each stop can be seen, and none is lost", async ({ page }) => {
  await page.goto("/besoins");
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return {
        tag: focused.tagName,
        outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    expect(seen.tag).not.toBe("BODY");
    expect(seen.outlined, `stop ${stop + 1}, ${seen.tag}`).toBe(true);
  }
});

test("a page that comes without loading anew is read from its content on", async ({ page }) => {
  await page.goto("/besoins");
  const sections = page.getByRole("navigation", { name: "Rubriques" });
  await sections.getByRole("link", { name: "Financeurs" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("financeurs");
  await expect(page.locator("main")).toBeFocused();
});

test("a need is found and its lines unfolded without a pointer", async ({ page }) => {
  await page.goto("/besoins");
  const purposes = page.locator("details.facet").filter({ hasText: "Pour quoi faire" });
  const purpose = purposes.getByRole("checkbox").first();
  if (!(await purposes.isVisible())) await page.getByText("Tous les filtres").press("Enter");
  await purposes.locator("summary").press("Enter");
  await purpose.press("Space");
  await expect(page).toHaveURL(/objet=/);
  await page.locator("main article a").first().press("Enter");
  await expect(page).toHaveURL(/\/besoins\/./);
  const unfold = page.locator("article.letter summary").first();
  await unfold.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Toutes les lignes" }).first()).toBeVisible();
});
