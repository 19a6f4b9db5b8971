import { type Browser, expect as soon, type Page, test } from "@playwright/test";
import { followLetter, newAddress } from "./own-accounts.ts";
import { signInAs } from "./sign-in.ts";

/** Eight browsers at once on one machine: each waits longer than when it is alone. */
const expect = soon.configure({ timeout: 20_000 });

const localIn = (timeZone: string, instant: Date) => ({
  day: instant.toLocaleDateString("sv-SE", { timeZone }),
  time: instant.toLocaleTimeString("sv-SE", { timeZone, hour: "2-digit", minute: "2-digit" }),
});
/** Where the meetup is: it is moved to this very hour, so the day there must not be ending. Each place by its two hosts. */
const WHERE =
  localIn("Europe/Paris", new Date()).time < "22:00"
    ? { zone: "Europe/Paris", hosts: ["ecolieu", "ecolieu-aussi"] as const }
    : { zone: "Indian/Reunion", hosts: ["kaz", "kaz-aussi"] as const };
const local = (instant: Date) => localIn(WHERE.zone, instant);
const DAY = 86_400_000;

const ORGANISATIONS = ["Les Semailles du Bocage", "La Halle aux Possibles", "Paille-Terre-Bâtir"] as const;
const FINANCERS = ["La Ruche Financière", "Coop Relais Capital", "Coopérative Épargne & Voisins"] as const;
const [SEMAILLES, HALLE, PAILLE] = ORGANISATIONS;
const [RUCHE, RELAIS, VOISINS] = FINANCERS;

/** Each in a browser of their own. */
const open = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

async function openDay(page: Page, day: string): Promise<void> {
  // The same day twice is once: it is asked again until it is written.
  await expect(async () => {
    await page.goto("/lieu/ouvertures");
    const once = page.getByRole("form", { name: "Un jour" });
    await once.getByLabel("Jour").fill(day);
    await once.getByLabel("De", { exact: true }).fill("0h");
    await once.getByLabel("À", { exact: true }).fill("23h59");
    await once.getByRole("button", { name: "Ajouter" }).click();
    await soon(page.getByRole("status")).toContainText("C’est noté", { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
}

/** Adds a structure by its name; with an address of the journey's own, unless one of its members is written to. */
async function invite(page: Page, meetup: string, name: string, address: string | null): Promise<void> {
  await page.goto(`${meetup}/invites?q=${encodeURIComponent(name)}`);
  const add = page.getByRole("button", { name: `Ajouter ${name}` });
  if (await add.isVisible()) await add.click();
  const guest = page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "Retirer" }).first();
  await expect(guest).toBeVisible();
  if (!address) return;
  await page.goto(`${meetup}/invites`);
  const listed = page.getByRole("listitem").filter({ hasText: name }).first();
  await listed
    .getByText(/adresse/)
    .first()
    .click();
  await listed.getByLabel("Adresse électronique").fill(address);
  await listed.getByRole("button", { name: "Noter l’adresse" }).click();
  await expect(page.getByRole("status").filter({ hasText: "L’adresse est notée" })).toBeVisible();
}

async function answer(page: Page, which: RegExp, more: () => Promise<void> = async () => {}): Promise<void> {
  await page.getByRole("radio", { name: which }).check();
  await more();
  await page.getByRole("button", { name: "Répondre" }).click();
}
const comes = (page: Page) => expect(page.getByText("C’est noté, vous venez.")).toBeVisible();

test("two hosts and six guests, from a composition to the balance", async ({ browser }) => {
  test.setTimeout(600_000);
  const [host, other] = [await open(browser), await open(browser)];
  const guests = Object.fromEntries(
    await Promise.all(
      [...ORGANISATIONS, ...FINANCERS].map(async (name) => [name, await open(browser)] as const),
    ),
  ) as Record<(typeof ORGANISATIONS)[number] | (typeof FINANCERS)[number], Page>;
  const addresses = new Map([...ORGANISATIONS.slice(1), ...FINANCERS].map((name) => [name, newAddress()]));
  const links = new Map<string, string>();
  const title = `Toute une rencontre ${newAddress().slice(0, 8)}`;
  await signInAs(host, WHERE.hosts[0]);
  await signInAs(other, WHERE.hosts[1]);

  let meetup = "";
  await test.step("a host composes, with structures of their choice", async () => {
    const later = local(new Date(Date.now() + 2 * DAY));
    await openDay(host, later.day);
    await openDay(host, local(new Date()).day);
    await host.goto("/lieu/rencontres/nouvelle");
    await host.getByLabel("Titre").fill(title);
    await host.getByRole("radio", { name: "Rendez-vous en série" }).check();
    await host.getByRole("radio", { name: "Un jour précis" }).check();
    await host.getByRole("textbox", { name: "Jour précis" }).fill(later.day);
    await host.getByLabel("Heure du début").fill("9h");
    await host.getByLabel("À combien de kilomètres").selectOption("20");
    await host.getByRole("button", { name: "Voir qui se rencontrerait" }).click();
    await expect(host.getByRole("heading", { level: 1, name: title })).toBeVisible();
    meetup = new URL(host.url()).pathname;
    for (const name of [...ORGANISATIONS, ...FINANCERS])
      await invite(host, meetup, name, addresses.get(name) ?? null);
  });

  await test.step("two hosts change the frame at once: the second is told, and loses nothing", async () => {
    await Promise.all([host.goto(`${meetup}/cadre`), other.goto(`${meetup}/cadre`)]);
    for (const [label, value] of [
      ["Créneaux", "4"],
      ["Minutes par créneau", "5"],
      ["Minutes de pause", "0"],
      ["Tables", "3"],
    ] as const)
      await host.getByLabel(label, { exact: true }).fill(value);
    await host.getByRole("button", { name: "Enregistrer et recomposer" }).click();
    await expect(host.getByText("Le cadre est enregistré.")).toBeVisible();
    await other.getByLabel("Mot d’accueil").fill("Le pain est au four.");
    await other.getByRole("button", { name: "Enregistrer et recomposer" }).click();
    await expect(other.getByRole("alert")).toContainText("a changé la rencontre entre-temps");
    await expect(other.getByLabel("Mot d’accueil")).toHaveValue("Le pain est au four.");
    // What the first one changed is read again before the second saves.
    await host.goto(`${meetup}/cadre`);
    await expect(host.getByLabel("Créneaux", { exact: true })).toHaveValue("4");
    await other.getByLabel("Créneaux", { exact: true }).fill("4");
    await other.getByLabel("Minutes par créneau", { exact: true }).fill("5");
    await other.getByLabel("Minutes de pause", { exact: true }).fill("0");
    await other.getByLabel("Tables", { exact: true }).fill("3");
    await other.getByRole("button", { name: "Enregistrer et recomposer" }).click();
    await expect(other.getByText("Le pain est au four.")).toBeVisible();
    await expect(other.getByText("4 créneaux de 5 minutes, 3 tables")).toBeVisible();
  });

  await test.step("invitations leave, and each guest answers by the mailed link, or from their own pages", async () => {
    await host.goto(meetup);
    await host.getByRole("button", { name: "Envoyer les invitations" }).click();
    await expect(host.getByText("Les invitations partent.")).toBeVisible();
    for (const [name, address] of addresses)
      links.set(name, await followLetter(guests[name as keyof typeof guests], address, /Invitation/));

    const member = guests[SEMAILLES];
    await signInAs(member, "semailles");
    await member.goto("/organisation");
    const waiting = member.getByRole("listitem").filter({ hasText: title });
    await expect(waiting).toContainText("Votre réponse est attendue");
    await waiting.getByRole("button", { name: /^Répondre/ }).click();
    await member.waitForURL(/\/rendez-vous\//);
    links.set(SEMAILLES, new URL(member.url()).pathname);
    await answer(member, /^Oui/);
    await comes(member);

    await answer(guests[HALLE], /^Oui/, async () => {
      await guests[HALLE].getByText("J’aimerais rencontrer… et pas cette fois").click();
      const wishes = guests[HALLE].getByRole("group", { name: "J’aimerais rencontrer" });
      await wishes.getByLabel(RUCHE).check();
      const vetoes = guests[HALLE].getByRole("group", { name: "Pas cette fois" });
      await vetoes.getByLabel(RELAIS).check();
    });
    await comes(guests[HALLE]);
    await answer(guests[PAILLE], /^Oui/);
    await comes(guests[PAILLE]);
    await answer(guests[RUCHE], /^Oui/);
    await comes(guests[RUCHE]);
    await answer(guests[RELAIS], /autre fois/);
    await expect(guests[RELAIS].getByText("Une autre fois, c’est noté.")).toBeVisible();
    await answer(guests[RELAIS], /^Oui/);
    await comes(guests[RELAIS]);
    await answer(guests[VOISINS], /^Non/);
    await expect(guests[VOISINS].getByText("C’est noté, vous ne venez pas.")).toBeVisible();
  });

  await test.step("the timetable is composed in its thread, published, and read by each", async () => {
    await host.goto(`${meetup}/rendez-vous`);
    await host.getByRole("button", { name: "Composer les rendez-vous" }).click();
    await expect(host.getByText("Les rendez-vous sont composés.")).toBeVisible({ timeout: 60_000 });
    await host.getByRole("button", { name: "Publier les rendez-vous" }).click();
    await expect(host.getByText("C’est l’horaire publié.")).toBeVisible();
    for (const name of [SEMAILLES, HALLE, RUCHE]) {
      await guests[name].goto(links.get(name)!);
      await expect(guests[name].getByRole("heading", { name: "Mes rendez-vous" })).toBeVisible();
    }
    const halle = guests[HALLE].getByRole("region", { name: "Mes rendez-vous" });
    await expect(halle.getByRole("heading", { name: RUCHE })).toBeVisible();
    // Nobody is told why: the meeting that was refused is simply not there.
    await expect(halle.getByRole("heading", { name: RELAIS })).toBeHidden();
    await guests[SEMAILLES].goto("/organisation");
    await expect(guests[SEMAILLES].getByRole("listitem").filter({ hasText: title }).first()).toContainText(
      RUCHE,
    );
  });

  await test.step("it is moved to this very hour: everybody is told, the rest stands", async () => {
    const start = new Date(Date.now() + 100_000);
    const { day, time } = local(start);
    await other.goto(`${meetup}/cadre`);
    await other.getByLabel("Jour", { exact: true }).fill(day);
    await other.getByLabel("Heure du début").fill(time);
    await other.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(other.getByText("Le cadre est enregistré.")).toBeVisible();
    await followLetter(guests[PAILLE], addresses.get(PAILLE)!, /Changement de date/);
    await guests[PAILLE].goto(links.get(PAILLE)!);
    await expect(guests[PAILLE].getByText("C’est noté, vous venez.")).toBeVisible();
  });

  const board = `${meetup}/jour`;
  const row = (page: Page, name: string) =>
    page
      .getByRole("region", { name: /Qui est là/ })
      .getByRole("listitem")
      .filter({ hasText: name });
  await test.step("the day: arrivals, a late one, somebody who does not come; two taps, and the timetable is mended", async () => {
    await expect(async () => {
      await host.goto(board);
      await expect(host.getByRole("heading", { name: "Maintenant" })).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 180_000, intervals: [3_000] });
    for (const name of [SEMAILLES, RUCHE, RELAIS]) {
      await row(host, name)
        .getByRole("button", { name: /^Arrivé·e/ })
        .click();
      await expect(row(host, name).getByRole("button", { name: /^Parti·e/ })).toBeVisible();
    }
    await row(host, PAILLE)
      .getByText(/^Arrive plus tard/)
      .click();
    await row(host, PAILLE).getByRole("button", { name: /^à/ }).last().click();
    await expect(row(host, PAILLE)).toContainText("Arrive à");
    await row(host, HALLE)
      .getByRole("button", { name: /^Absent·e/ })
      .click();
    await expect(host.getByText(/ne peu(t|vent) plus se tenir/)).toBeVisible({ timeout: 20_000 });

    // The other host's phone was away meanwhile, and had noted something else, earlier.
    // It is seen there once it is written: a board shows what its own host taps before it is sent.
    await expect(async () => {
      await other.goto(board);
      await soon(row(other, HALLE).getByRole("button", { name: /^Effacer/ })).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
    await other.context().setOffline(true);
    await row(other, HALLE)
      .getByRole("button", { name: /^Effacer/ })
      .click();
    await expect(other.getByText("Pas de connexion.")).toBeVisible();
    await other.waitForTimeout(1_200);
    await row(host, HALLE)
      .getByRole("button", { name: /^Effacer/ })
      .click();
    await row(host, HALLE)
      .getByRole("button", { name: /^Absent·e/ })
      .click();
    await expect(row(host, HALLE)).toContainText("Absent·e");
    await expect(host.getByText(/ne peu(t|vent) plus se tenir/)).toBeVisible({ timeout: 20_000 });
    await other.context().setOffline(false);
    await expect(other.getByText("Un·e autre hôte a noté autre chose")).toBeVisible({ timeout: 30_000 });
    await expect(other.getByText(/La Halle aux Possibles : Absent·e/)).toBeVisible();

    await host.getByRole("button", { name: "Réparer l’horaire", exact: true }).click();
    await expect(host.getByText("L’horaire est réparé.")).toBeVisible({ timeout: 60_000 });
    await expect(host.getByText(/Ce que publier changera/)).toBeVisible();
    await host.getByRole("button", { name: "Publier le changement" }).click();
    await expect(host.getByText("C’est l’horaire publié.")).toBeVisible();
    await guests[RUCHE].goto(links.get(RUCHE)!);
    const ruche = guests[RUCHE].getByRole("region", { name: "Mes rendez-vous" });
    await expect(ruche.getByRole("heading", { name: SEMAILLES })).toBeVisible();
    await host.goto(board);
    await row(host, PAILLE)
      .getByRole("button", { name: /^Arrivé·e/ })
      .click();
    await expect(row(host, PAILLE).getByRole("button", { name: /^Parti·e/ })).toBeVisible();
    await host.getByRole("button", { name: "La rencontre est terminée" }).click();
    await expect(host.getByText("La rencontre est notée comme tenue.")).toBeVisible();
  });

  await test.step("each says what came of it, and the introduction of both goes on", async () => {
    const said = async (name: keyof typeof guests, partner: string, more: (page: Page) => Promise<void>) => {
      const page = guests[name];
      await page.goto(`${links.get(name)!}/suites`);
      const form = page.getByRole("region", { name: partner });
      await form.getByRole("radio", { name: "Suite à donner" }).check();
      await more(page);
      await form.getByRole("button", { name: "Enregistrer" }).click();
      await expect(page.getByText("C’est enregistré, merci.")).toBeVisible();
    };
    await said(SEMAILLES, RUCHE, async (page) => {
      await page
        .getByRole("region", { name: RUCHE })
        .getByLabel(/^Notes/)
        .fill("Se revoir en janvier.");
    });
    await said(RUCHE, SEMAILLES, async (page) => {
      const form = page.getByRole("region", { name: SEMAILLES });
      await form.getByText("Demander des pièces").click();
      await form.getByLabel("Statuts").check();
    });
    const member = guests[SEMAILLES];
    await member.goto("/mises-en-relation");
    await expect(member.getByText(RUCHE).first()).toBeVisible();
    await member
      .getByRole("link", { name: new RegExp(RUCHE) })
      .first()
      .click();
    await expect(member.getByText(/[Pp]ièces demandées/).first()).toBeVisible();
  });

  await test.step("the host reads the balance and closes it; operators read it beside the others", async () => {
    await host.goto(`${meetup}/bilan`);
    const balance = host.getByRole("table", { name: "Ce que la rencontre a donné" });
    await expect(balance.getByRole("row", { name: /^Invitations/ })).toContainText("6");
    await expect(balance.getByRole("row", { name: /^Ont accepté/ })).toContainText("5 (83");
    await expect(balance.getByRole("row", { name: /voulue des deux/ })).toContainText("1");
    await host.getByRole("button", { name: "Clore le bilan" }).click();
    await expect(host.getByText("Le bilan est clos.").first()).toBeVisible();
    await signInAs(guests[VOISINS], "operation");
    await guests[VOISINS].goto("/operation/rencontres");
    await expect(guests[VOISINS].getByRole("row", { name: new RegExp(title) })).toContainText("5 (83");
  });

  for (const page of [host, other, ...Object.values(guests)]) await page.context().close();
});
