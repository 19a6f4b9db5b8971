import { once } from "node:events";
import { SMTPServer } from "smtp-server";

export type MailServer = { url: string; received: { to: string; raw: string }[]; close: () => Promise<void> };

/** A mail server of one's own, on this machine: takes what it is sent, or refuses every recipient as a full mailbox is. */
export async function openMailServer({ refuses = false } = {}): Promise<MailServer> {
  const received: MailServer["received"] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) =>
      done(refuses ? Object.assign(new Error("mailbox full"), { responseCode: 552 }) : null),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString("utf8");
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), raw });
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  if (!address || typeof address === "string") throw new Error("a server that listens has a port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
