import { once } from "node:events";
import { SMTPServer } from "smtp-server";

type Received = { to: string; raw: string };
export type MailServer = { url: string; received: Received[]; close: () => Promise<void> };

/** How a server refuses a recipient. */
export type Refusal = { code: number; answer: string };
const FULL: Refusal = { code: 552, answer: "mailbox full" };

/** A mail server of one's own, on this machine: takes what it is sent, or refuses every recipient, as a full mailbox is or otherwise. */
export async function openMailServer({
  refuses = false,
  takes = async () => true,
}: {
  refuses?: boolean | Refusal;
  /** Asked of each mail that has arrived whole, before the sender is answered; false: it is lost, and nothing answered. */
  takes?: (mail: Received) => Promise<boolean>;
} = {}): Promise<MailServer> {
  const received: MailServer["received"] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) =>
      done(refuses ? refusalOf(refuses === true ? FULL : refuses) : null),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        const raw = Buffer.concat(parts).toString("utf8");
        const mail = { to: session.envelope.rcptTo.map(({ address }) => address).join(), raw };
        if (!(await takes(mail))) return;
        received.push(mail);
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

const refusalOf = ({ code, answer }: Refusal) => Object.assign(new Error(answer), { responseCode: code });
