import type { Page } from "@playwright/test";
import { DEMO_PASSWORD } from "#seeds/demo/accounts.ts";

/** Signs in with an account of the demonstration: `organisation`, `membre`, `lecture`, `financeur`, `lieu`, `epargne`, `plusieurs`, `operation`. */
export async function signInAs(page: Page, who: string): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse électronique").fill(`${who}@demo.example`);
  await page.getByLabel("Mot de passe", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL((url) => url.pathname !== "/connexion");
}
