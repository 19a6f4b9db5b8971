import { expect, test } from "vitest";
import { openMailServer } from "#mocks/mail-server.ts";
import { AddressRefused, NoMailServer, openMailer } from "./mailer.ts";

const LETTER = { to: "lou@exemple.org", subject: "Réponse à votre demande", text: "Bonjour,\n\nDéjà !\n" };
const config = (smtpUrl: string | null, kept = false) => ({
  siteUrl: "https://place.example",
  smtpUrl,
  from: "La Place <ne-pas-repondre@place.example>",
  kept,
});

test("a letter leaves by the mail server, in plain text, marked as sent by a machine", async () => {
  const server = await openMailServer();
  await openMailer(config(server.url)).send(LETTER);
  await server.close();
  const [{ to, raw }] = server.received as [{ to: string; raw: string }];
  expect(to).toBe("lou@exemple.org");
  expect(raw).toMatch(/^From: La Place <ne-pas-repondre@place\.example>$/im);
  expect(raw).toMatch(/^Auto-Submitted: auto-generated/im);
  expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8/im);
  expect(raw).not.toMatch(/text\/html/);
});

test("an address with a line break or a list of others reaches one person, or nobody", async () => {
  const server = await openMailServer();
  const mailer = openMailer(config(server.url));
  const to = "lou@exemple.org,autre@exemple.org\r\nBcc: tous@exemple.org";
  await mailer.send({ ...LETTER, to }).catch(() => {});
  await server.close();
  const reached = server.received.flatMap((mail) => mail.to.split(","));
  expect(reached.filter((address) => address !== "lou@exemple.org")).toEqual([]);
});

test("a server that refuses, or that is not there, is an error, to be tried again", async () => {
  const server = await openMailServer({ refuses: true });
  await expect(openMailer(config(server.url)).send(LETTER)).rejects.toThrow("mailbox full");
  await server.close();
  await expect(openMailer(config(server.url)).send(LETTER)).rejects.toThrow("ECONNREFUSED");
});

test("without a server mails wait; in a demonstration they are kept to be read", async () => {
  await expect(openMailer(config(null)).send(LETTER)).rejects.toThrow(NoMailServer);
  await expect(openMailer(config(null, true)).send(LETTER)).resolves.toBeUndefined();
  expect(openMailer(config(null)).link("/connexion")).toBe("https://place.example/connexion");
});

test("a letter with a page carries both, a name of its own, and the headers of its way out", async () => {
  const server = await openMailServer();
  const unsubscribe = "https://place.example/desinscription/x";
  await openMailer(config(server.url)).send({ ...LETTER, html: "<p>Bonjour</p>", id: "m-1", unsubscribe });
  await server.close();
  const [{ raw }] = server.received as [{ to: string; raw: string }];
  expect(raw).toMatch(/^Content-Type: multipart\/alternative/im);
  expect(raw).toMatch(/^Message-ID: <m-1@place\.example>$/im);
  expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/place\.example\/desinscription\/x>$/im);
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/im);
});

test.each([
  [550, "5.1.1 no such user", true],
  [553, "5.1.3 bad address", true],
  [552, "mailbox full", false],
  [450, "try again later", false],
  [550, "5.7.1 your server is not welcome", false],
])("a server that answers %s %s: refused for good, %s", async (code, answer, forGood) => {
  const server = await openMailServer({ refuses: { code, answer } });
  const failed = await openMailer(config(server.url))
    .send(LETTER)
    .catch((error: unknown) => error);
  await server.close();
  expect(failed).toBeInstanceOf(Error);
  expect(failed instanceof AddressRefused).toBe(forGood);
});
