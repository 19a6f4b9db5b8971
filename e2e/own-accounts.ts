import { randomInt, randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { DemoAccount } from "#seeds/demo/accounts.ts";

/** Journeys that change what others would read act with accounts of their own. Those of a structure of the demonstration: */
export const JOURNEY_ACCOUNTS: DemoAccount[] = [
  {
    email: "detour@demo.example",
    name: "Nour Alami",
    memberships: [["organisation", "Compagnie du Grand Détour", "responsable"]],
  },
  {
    email: "compagnons@demo.example",
    name: "Hervé Lagrange",
    memberships: [["financer", "Compagnons de Route", "responsable"]],
  },
  {
    email: "dignite@demo.example",
    name: "Simone Faye",
    memberships: [["organisation", "Dignité à Domicile 23", "responsable"]],
  },
  {
    email: "actif-centre@demo.example",
    name: "Louis Brenner",
    memberships: [["financer", "Actif Solidaire Centre", "responsable"]],
  },
  {
    email: "met-en-pause@demo.example",
    name: "Blandine Roux",
    memberships: [["financer", "Mutuelle des Bâtisseurs", "responsable"]],
  },
  {
    email: "ecrit@demo.example",
    name: "Paule Riva",
    memberships: [["organisation", "L'Établi des Coteaux", "responsable"]],
  },
  {
    email: "ecrit-aussi@demo.example",
    name: "Issa Ba",
    memberships: [["organisation", "L'Établi des Coteaux", "membre"]],
  },
  {
    email: "tient-des-listes@demo.example",
    name: "Hervé Lantier",
    memberships: [["financer", "Banque Coopérative du Ponant — centre ESS", "responsable"]],
  },
  {
    email: "partage-des-listes@demo.example",
    name: "Nadège Sorel",
    memberships: [["financer", "Banque Coopérative du Ponant — centre ESS", "membre"]],
  },
  {
    email: "presente@demo.example",
    name: "Aurore Vial",
    memberships: [["organisation", "Rivières Vives du Morvan", "membre"]],
  },
  {
    email: "maison-du-peuple@demo.example",
    name: "Nordine Fabre",
    memberships: [["place", "Maison du Peuple Rénovée", "responsable"]],
  },
  {
    email: "ecolieu@demo.example",
    name: "Odile Mercier",
    memberships: [["place", "Écolieu du Plateau", "responsable"]],
  },
  {
    email: "ecolieu-aussi@demo.example",
    name: "Tarek Benali",
    memberships: [["place", "Écolieu du Plateau", "responsable"]],
  },
  {
    email: "kaz@demo.example",
    name: "Marie-Josée Hoarau",
    memberships: [["place", "Kaz Commune", "responsable"]],
  },
  {
    email: "kaz-aussi@demo.example",
    name: "Teddy Payet",
    memberships: [["place", "Kaz Commune", "responsable"]],
  },
  {
    email: "semailles@demo.example",
    name: "Ninon Prat",
    memberships: [["organisation", "Les Semailles du Bocage", "responsable"]],
  },
];

export const PASSWORD = "le moulin tourne encore";
export const newAddress = () => `${randomUUID()}@exemple.org`;

/** Follows the link of the last letter to this address, as the demonstration's mailbox shows it. */
export async function followLetter(page: Page, to: string, subject: RegExp): Promise<string> {
  const letter = page.getByRole("article").filter({ hasText: to }).filter({ hasText: subject }).first();
  await expect(async () => {
    await page.goto("/demo/courrier");
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass();
  const link = letter.getByRole("link").first();
  const address = (await link.getAttribute("href"))!;
  await link.click();
  await page.waitForURL((url) => url.pathname === address);
  return address;
}

/** Opens an account, up to its first page. From a network address of its own: many journeys sign up within the hour. */
export async function signUp(
  page: Page,
  email: string,
  role = "Une organisation qui cherche",
): Promise<void> {
  await page.setExtraHTTPHeaders({
    "X-Forwarded-For": `10.${[0, 0, 0].map(() => randomInt(256)).join(".")}`,
  });
  await page.goto("/inscription");
  await page.getByLabel(role).check();
  await page.getByLabel("Prénom et nom").fill("Lou Martin");
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("J’accepte").check();
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await expect(page.getByRole("status")).toContainText(email);
  await followLetter(page, email, /Confirmez votre adresse/);
  await page.getByLabel("Votre mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Ouvrir mon compte" }).click();
  await page.waitForURL(/\/(compte|structure|epargne)/);
}
