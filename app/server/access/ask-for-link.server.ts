import { setTimeout as wait } from "node:timers/promises";
import { isLoopbackHost } from "#app/server/config.server.ts";
import type { AppContext } from "../app-context.ts";
import { tooManyRequests } from "../http-errors.server.ts";
import { mailSignInLink } from "./mail-sign-in-link.server.ts";

/** Longer than writing a mail takes, so that the answer for an unknown address comes no sooner. */
const ANSWER_AFTER_MILLISECONDS = 400;

type AskingContext = Pick<AppContext, "db" | "config" | "realClock" | "network" | "origin" | "limits">;

/**
 * Asks for a link by mail. What follows is the same for every address, known or not, and takes as long.
 *
 * @throws a 429 answer for who asks too often
 */
export async function askForLink(
  context: AskingContext,
  asked: { readonly email: string; readonly browserHash: string; readonly returnTo: string },
): Promise<void> {
  if (!(await context.limits.mayAskLink(context.network, asked.email))) throw tooManyRequests();
  await Promise.all([mailSignInLink(context, asked), wait(ANSWER_AFTER_MILLISECONDS)]);
}

/**
 * Whether links may be made for the address of this request. Without `BASE_URL` that address is what the request says, and
 * a mail must not lead to wherever its asker likes.
 */
export function isKnownOrigin({ config, origin }: Pick<AppContext, "config" | "origin">): boolean {
  return config.baseUrl !== null || isLoopbackHost(new URL(origin).hostname);
}
