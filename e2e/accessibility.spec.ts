import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in.ts";
import { FIXED_PAGES, FOUND_PAGES, type FoundPage, lookAs, openFirst } from "./pages.ts";

const LOOKS = [
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
] as const;

const ACCOUNT_PAGES = [
  "/compte",
  "/compte/structures",
  "/compte/sessions",
  "/compte/securite",
  "/structure/nouvelle",
  "/structure/nouvelle?genre=place",
  "/structure/membres",
];

const NEED_STEPS = ["essentiel", "argent", "lieu-et-dates", "projet", "recit", "relecture", "apercu"];

/** The address of the first page that a list leads to, under a folder of addresses. */
async function firstUnder(page: Page, list: string, folder: string): Promise<string> {
  await page.goto(list);
  const link = page.locator(`main a[href^="${folder}/"]:not([href$="/nouveau"])`).first();
  return new URL((await link.getAttribute("href"))!, page.url()).pathname;
}

/** Everything that a reader can unfold is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

async function expectNoFault(page: Page): Promise<void> {
  await unfold(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`,
  );
  expect(faults).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, "pixels beyond the right edge").toBeLessThanOrEqual(0);
}

for (const { width, height, colorScheme } of LOOKS) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });

    for (const path of FIXED_PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        await expectNoFault(page);
      });
    }

    for (const kind of Object.keys(FOUND_PAGES) as FoundPage[]) {
      test(`axe finds nothing on the page of a ${kind}`, async ({ page }) => {
        await openFirst(page, kind);
        await expectNoFault(page);
      });
    }

    test("axe finds nothing on the pages of an account", async ({ page }) => {
      await signInAs(page, "plusieurs");
      for (const path of ACCOUNT_PAGES) {
        await page.goto(path);
        await expect(page).toHaveURL(path);
        await expectNoFault(page);
      }
    });

    test("axe finds nothing on a financer's own page", async ({ page }) => {
      await signInAs(page, "financeur");
      await expect(page).toHaveURL("/financeur");
      await expectNoFault(page);
    });

    test("axe finds nothing on the forms of an organisation", async ({ page }) => {
      // Nine pages, each read whole.
      test.setTimeout(180_000);
      await signInAs(page, "organisation");
      const need = await firstUnder(page, "/organisation", "/organisation/besoins");
      const own = need.split("/").slice(0, 4).join("/");
      for (const path of [own, ...NEED_STEPS.map((step) => `${own}/${step}`), "/organisation/fiche"]) {
        await page.goto(path);
        await expect(page).toHaveURL(path);
        await expectNoFault(page);
      }
    });

    test("axe finds nothing on the form of an intention", async ({ page }) => {
      await signInAs(page, "epargne");
      await page.goto("/epargne/intention");
      await expectNoFault(page);
    });

    test("axe finds nothing on a financer that the operator checks", async ({ page }) => {
      await signInAs(page, "operation");
      await page.goto(await firstUnder(page, "/operation/financeurs", "/operation/financeurs"));
      await expectNoFault(page);
    });

    test("axe finds nothing on notifications and what one chooses of them", async ({ page }) => {
      await signInAs(page, "organisation");
      for (const path of ["/notifications", "/notifications/reglages"]) {
        await page.goto(path);
        await expect(page).toHaveURL(path);
        await expectNoFault(page);
      }
    });

    for (const [side, who] of [
      ["an organisation", "organisation"],
      ["a financer", "financeur"],
    ] as const) {
      test(`axe finds nothing on the introductions of ${side}, and on each of them`, async ({ page }) => {
        test.slow();
        await signInAs(page, who);
        await page.goto("/mises-en-relation");
        await expectNoFault(page);
        const links = page.locator("main li.brief h3 a");
        const addresses = await links.evaluateAll((all) =>
          all.map((link) => link.getAttribute("href") ?? ""),
        );
        expect(addresses.length).toBeGreaterThan(1);
        // The sheet is there once a request is accepted.
        let sheet: string | null = null;
        for (const address of addresses) {
          await page.goto(address);
          await expectNoFault(page);
          const [link] = await page.locator('main a[href$="/fiche"]').all();
          if (link) sheet = await link.getAttribute("href");
        }
        expect(sheet).not.toBeNull();
        await page.goto(sheet!);
        await expect(page.getByRole("heading", { name: "Quatre chiffres" })).toBeVisible();
        await expectNoFault(page);
      });
    }

    test("axe finds nothing on a meetup as its hosts, its guests and operators read it", async ({ page }) => {
      test.setTimeout(240_000);
      await signInAs(page, "filature");
      const meetup = "/lieu/rencontres/rendez-vous-du-nord";
      const prints = ["programme", "fiches", "tables", "badges", "presence"];
      const own = ["", "/cadre", "/lieu", "/invites", "/rendez-vous", "/jour", "/ecran"];
      for (const path of [...own, ...prints.map((piece) => `/imprimer/${piece}`)]) {
        await page.goto(meetup + path);
        await expectNoFault(page);
      }
      await page.context().clearCookies();
      await signInAs(page, "organisation");
      await page
        .getByRole("region", { name: "Nos rencontres" })
        .getByRole("button", { name: /^(Ouvrir notre page|Dire la suite)/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { name: "Mes rendez-vous" })).toBeVisible();
      await expectNoFault(page);
      await page.getByRole("link", { name: "Dire la suite de mes rendez-vous" }).click();
      await expect(page.getByRole("heading", { name: "La suite de mes rendez-vous" })).toBeVisible();
      await expectNoFault(page);
      await page.context().clearCookies();
      await signInAs(page, "operation");
      await page.goto("/operation/rencontres");
      await expectNoFault(page);
    });

    test("axe finds nothing on a need that a verified financer reads", async ({ page }) => {
      await openFirst(page, "besoin");
      await lookAs(page, "financeur vérifié");
      await expectNoFault(page);
    });
  });
}
