import { expect, test } from "vitest";
import { openMailServer } from "#mocks/mail-server.ts";
import { NoMailServer, openMailer } from "./mailer.ts";

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
