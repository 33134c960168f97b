import { Readable } from "node:stream";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailMessage } from "./mail-message.server.ts";

/**
 * What came of an attempt. `retry`: certainly not sent, may work later; `refused`: certainly not sent, will never
 * work; `unknown`: the connection ended while the message was under way, nobody knows what became of it.
 */
export type SendOutcome =
  | { readonly kind: "sent" }
  | { readonly kind: "retry" | "refused" | "unknown"; readonly error: string };

const CONNECT_MILLISECONDS = 30_000;
const SILENCE_MILLISECONDS = 60_000;
const WHOLE_MILLISECONDS = 180_000;

type Phase = "connecting" | "envelope" | "message";

/** Hands a message to the server that `SMTP_URL` names. Never throws: what went wrong is the outcome. */
export function sendMessage(smtpUrl: string, { envelope, bytes }: MailMessage): Promise<SendOutcome> {
  const { auth, ...options } = parseConnectionUrl(smtpUrl);
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: CONNECT_MILLISECONDS,
    greetingTimeout: CONNECT_MILLISECONDS,
    socketTimeout: SILENCE_MILLISECONDS,
  });
  let phase: Phase = "connecting";
  // Read only when the server asked for it: from then on the message may have arrived.
  const message = new Readable({
    read() {
      phase = "message";
      this.push(bytes);
      this.push(null);
    },
  });

  return new Promise((resolve) => {
    let isSettled = false;
    const timer = setTimeout(() => settle(new Error("The server took too long")), WHOLE_MILLISECONDS);
    function settle(error: Error | null): void {
      // Closing ends the connection, which is told as if the server did it.
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      if (error === null) connection.quit();
      else connection.close();
      resolve(error === null ? { kind: "sent" } : outcomeOf(error, phase));
    }
    function send(): void {
      phase = "envelope";
      connection.send(envelope, message, (error) => settle(error ?? null));
    }
    // Stays for good: a connection that breaks after all was said must not end the process.
    connection.on("error", settle);
    connection.once("end", () => settle(new Error("The server closed the connection")));
    connection.connect((error) => {
      if (error) settle(error);
      else if (auth) connection.login(auth, (refusal) => (refusal ? settle(refusal) : send()));
      else send();
    });
  });
}

/** Only what the server says about this mail is about this mail; it may greet with 554 or doubt our password. */
function outcomeOf(error: Error, phase: Phase): SendOutcome {
  const code = "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : null;
  const text = "response" in error && typeof error.response === "string" ? error.response : error.message;
  if (code === null) return { kind: phase === "message" ? "unknown" : "retry", error: text };
  return { kind: phase !== "connecting" && code >= 500 ? "refused" : "retry", error: text };
}
