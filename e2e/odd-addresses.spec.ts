import { expect, test } from "@playwright/test";

const LONG = "x".repeat(6000);
const HTML = "<script>alert(1)</script><img src=x onerror=alert(1)>";

/** Addresses that a page of the site answers, whatever they ask. */
const ANSWERED = [
  "/besoins?page=-1",
  "/besoins?page=abc",
  "/besoins?page=999999999999",
  "/besoins?theme=XXX",
  "/besoins?theme=E_ALIM&theme=XXX",
  "/besoins?territoire=D99",
  "/besoins?territoire=%27%20OR%201=1--",
  "/besoins?q=%00",
  "/besoins?q=%F0%9F%8C%BE",
  "/besoins?q=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%AE",
  "/besoins?q=%27%22%5C%3A*%26%7C!()",
  `/besoins?q=${LONG}`,
  `/besoins?q=${encodeURIComponent(HTML)}`,
  "/besoins?__proto__=1&constructor=2",
  "/financeurs?type=XXX",
  "/financeurs?page=-3",
  "/financeurs?page=1000000000",
  "/besoins?page=1000000000&vue=carte",
  "/besoins?tri=prix&pres=%27%3B--&vue=x",
  "/besoins?tri=distance&pres=nulle-part",
  "/besoins?montant=0&montant=1%20OR%201%3D1&zonage=%22%5D%20OR%20id%20EXISTS&forme=*",
  "/besoins?echeance=-1&stade=NOT&objet=%3Cb%3E&famille=%27",
  `/besoins?${"theme=E_ALIM&".repeat(500)}`,
  `/recherche?q=${LONG}`,
  "/recherche?q=%00%ED%A0%80",
  `/recherche?q=${encodeURIComponent(HTML)}`,
  `/besoins?tri=recents&q=${"x".repeat(10_000)}`,
  "/besoins?q=NOT%20id%20EXISTS%20OR%20title%20%3D%20%22a%22",
];
/** Addresses of nothing. */
const REFUSED = [
  "/besoins/%00",
  "/besoins/%0A",
  "/besoins/inconnu",
  `/besoins/${"x".repeat(3000)}`,
  "/besoins/%E0%A4%A",
  "/besoins/..%2f..%2fetc%2fpasswd",
  `/besoins/${encodeURIComponent(HTML)}`,
  "/financeurs/inconnu",
  "/financeurs/%00",
  "/programmes/inconnu",
  "/programmes/%00",
  "/nulle-part",
  "/.env",
];

/** What a reader must never see: the inside of the program. */
const INSIDE =
  /\bat .*\.(m?js|tsx?):\d+|node_modules|SyntaxError|TypeError|PostgresError|DrizzleQueryError|ECONNREFUSED/;

for (const address of ANSWERED) {
  test(`${address.slice(0, 60)} is answered by a page`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    const body = await answer.text();
    expect(body).not.toMatch(INSIDE);
    expect(body).toContain("</html>");
  });
}

for (const address of REFUSED) {
  test(`${address.slice(0, 60)} is refused with help`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBeGreaterThanOrEqual(400);
    expect(answer.status()).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(INSIDE);
  });
}

test("a page that does not exist says so, and where to go on", async ({ page }) => {
  const answer = await page.goto("/besoins/inconnu");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "Ce besoin n’est pas publié" })).toBeVisible();
  await expect(page).toHaveTitle(/^Ce besoin n.est pas publié · /);
  await page
    .getByRole("main")
    .getByRole("link", { name: /Les besoins publiés/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Les besoins publiés" })).toBeVisible();
});

test("words with HTML are searched as words", async ({ page }) => {
  page.on("dialog", () => {
    throw new Error("a script of the query ran");
  });
  await page.goto(`/besoins?q=${encodeURIComponent(HTML)}`);
  await expect(page.getByLabel("Mots")).toHaveValue(HTML);
  expect(await page.locator("main img").count()).toBe(0);
});

test("a filter that does not exist is said to be left out", async ({ page }) => {
  await page.goto("/besoins?theme=XXX");
  await expect(page.getByText(/n’a pas été utilisé/)).toBeVisible();
});

test("writing to a page that only reads is refused, and from another site whatever the page", async ({
  request,
  baseURL,
}) => {
  const sent = (origin: string) =>
    request.post("/besoins", { form: { a: "b" }, headers: origin ? { Origin: origin } : {} });
  const answer = await sent(baseURL!);
  expect(answer.status()).toBe(405);
  expect(await answer.text()).not.toMatch(INSIDE);
  for (const origin of ["https://ailleurs.example", "null", ""]) {
    expect((await sent(origin)).status()).toBe(403);
  }
});
