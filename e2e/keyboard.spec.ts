import { expect, type Page, test } from "@playwright/test";
import { TEXTS_TO_REVIEW } from "#seeds/demo/operation.ts";
import { newAddress, signUp } from "./own-accounts.ts";
import { signInAs } from "./sign-in.ts";

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

/** What has the focus: is it seen, outlined, within the window; and what it is called. */
const stopOf = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, width } = focused.getBoundingClientRect();
    return {
      name: `${focused.tagName} ${focused.getAttribute("name") ?? focused.textContent?.trim().slice(0, 40)}`,
      inMain: document.querySelector("main")?.contains(focused) ?? false,
      seen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      inWindow: width > 0 && bottom > 0 && top < window.innerHeight,
    };
  });

const WALKED: Record<string, string[]> = {
  financeur: [
    "/financeur",
    "/financeur/programmes/brouillon-semences-et-savoir-faire/recherche",
    "/financeur/programmes/brouillon-semences-et-savoir-faire/apport",
    "/financeur/programmes/brouillon-semences-et-savoir-faire/calendrier",
    "/financeur/programmes/brouillon-semences-et-savoir-faire/relecture",
  ],
  operation: [
    "/operation",
    "/operation/textes",
    `/operation/textes/besoin/${TEXTS_TO_REVIEW[0]!.id}`,
    "/operation/echanges",
    "/operation/qualites",
    "/operation/journal",
  ],
};

for (const [who, paths] of Object.entries(WALKED)) {
  test(`the pages of ${who} are walked by keyboard: every stop is seen, and the walk comes to an end`, async ({
    page,
  }) => {
    test.slow();
    await signInAs(page, who);
    for (const path of paths) {
      await page.goto(path);
      await page.locator("main").focus();
      let walked = 0;
      for (; walked < 150; walked++) {
        await page.keyboard.press("Tab");
        const stop = await stopOf(page);
        if (!stop.inMain) break;
        expect(stop, `${path}, stop ${walked + 1}`).toMatchObject({ seen: true, inWindow: true });
      }
      expect(walked, `${path} has stops`).toBeGreaterThan(0);
      expect(walked, `${path} comes to an end`).toBeLessThan(150);
    }
  });
}

test("what is wrong in a form is led to, mended and sent without a pointer", async ({ page }) => {
  test.slow();
  await signUp(page, newAddress());
  await page.goto("/structure/nouvelle?genre=organisation");
  const send = page.getByRole("main").getByRole("button").last();
  await send.focus();
  await page.keyboard.press("Enter");
  const alert = page.getByRole("alert");
  await expect(alert).toBeVisible();
  await alert.getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("main :is(input, select):focus")).toHaveCount(1);
  await expect(page.locator("main :is(input, select):focus")).toHaveAttribute("aria-invalid", "true");
});
