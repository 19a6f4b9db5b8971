import type { Page } from "@playwright/test";

/** Pages with a fixed address. */
export const FIXED_PAGES = [
  "/",
  "/besoins",
  "/besoins?q=introuvable-parmi-tous",
  "/besoins?q=epicerie&theme=E_ALIM",
  "/besoins?vue=carte",
  "/besoins?vue=carte&territoire=D26",
  "/recherche",
  "/recherche?q=ferme",
  "/financeurs",
  "/lieux",
  "/lieux?pres=Romans",
  "/lieux/la-filature-en-partage",
  "/lieux/proposer",
  "/rencontres",
  "/rencontres/ou-va-mon-epargne",
  "/rencontres/rendez-vous-du-nord",
  "/rendez-vous/un-lien-coupe",
  "/epargnants",
  "/comment-fonctionne-le-classement",
  "/pourquoi-les-besoins-n-aboutissent-pas",
  "/politique-de-classement",
  "/mentions-legales",
  "/cgu",
  "/confidentialite",
  "/accessibilite",
  "/connexion",
  "/inscription",
  "/mot-de-passe",
  "/verification/un-lien-coupe",
  "/demo/courrier",
  "/demo/charte",
  "/une-page-qui-n-existe-pas",
];

/** Pages whose address depends on the data: how to come to one from a list. */
export const FOUND_PAGES = {
  besoin: { list: "/besoins", prefix: "/besoins/" },
  financeur: { list: "/financeurs", prefix: "/financeurs/" },
  programme: { list: "/financeurs", prefix: "/programmes/" },
};
export type FoundPage = keyof typeof FOUND_PAGES;

/** Goes to the first page of a kind, as a reader would: from its list. Gives its address. */
export async function openFirst(page: Page, kind: FoundPage): Promise<string> {
  const { list, prefix } = FOUND_PAGES[kind];
  await page.goto(list);
  const address = await page.locator(`main article a[href^="${prefix}"]`).first().getAttribute("href");
  if (!address) throw new Error(`${list} leads to no ${prefix}`);
  await page.goto(address);
  return address;
}

export type Viewpoint = "public" | "organisation" | "financeur vérifié";

/** Looks at the demonstration through other eyes, by the switch at the top. */
export async function lookAs(page: Page, viewpoint: Viewpoint): Promise<void> {
  const choice = page.getByRole("button", { name: viewpoint, exact: true });
  await choice.click();
  await page.getByRole("button", { name: viewpoint, exact: true, pressed: true }).waitFor();
}
