import type { AddressInfo, Socket } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail that the server took: what it says, and the lines as they came. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly raw: string;
  readonly parsed: Email;
}

/**
 * What goes wrong with the next mail: an answer with a code at the receiver or after the message, a connection that
 * breaks while the message comes, or one after the message was taken but before that was said.
 */
export type MailFailure =
  | { readonly at: "receiver" | "message"; readonly code: number }
  | { readonly at: "halfway" | "before_answer" };

/** A real mail server on loopback. */
export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** Failures for the mails to come, one each, in order */
  readonly failures: MailFailure[];
  close(): Promise<void>;
}

/** @param port 0: any that is free */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const failures: MailFailure[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    onRcptTo(_address, _session, callback) {
      const failure = failures[0];
      if (failure?.at !== "receiver") return callback();
      failures.shift();
      callback(answer(failure.code));
    },
    onData(stream, session, callback) {
      const failure = failures[0];
      if (failure?.at === "halfway") {
        failures.shift();
        stream.once("data", () => breakConnection(session.remotePort));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (failure?.at === "message") {
          failures.shift();
          return callback(answer(failure.code));
        }
        const raw = Buffer.concat(chunks).toString("utf8");
        const to = session.envelope.rcptTo.map(({ address }) => address);
        void PostalMime.parse(raw).then((parsed) => {
          received.push({ to, raw, parsed });
          if (failure?.at !== "before_answer") return callback();
          failures.shift();
          breakConnection(session.remotePort);
        });
      });
    },
  });
  function breakConnection(remotePort: number): void {
    for (const socket of sockets) if (socket.remotePort === remotePort) socket.destroy();
  }
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    failures,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(responseCode: number): Error {
  return Object.assign(new Error("No"), { responseCode });
}
