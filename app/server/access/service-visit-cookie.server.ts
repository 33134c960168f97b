import { type Cookie, createCookie } from "@remix-run/node";
import { z } from "zod";
import type { AppContext } from "../app-context.ts";
import type { ServiceVisit } from "./sign-in-service.server.ts";
import { isHttpsOrigin } from "./write-cookie.ts";

const VISIT_SECONDS = 10 * 60;
const visitSchema = z.object({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
  returnTo: z.string(),
});

type CookieContext = Pick<AppContext, "config" | "origin">;

/** Gives the browser what must come back with it from the sign-in service, signed. */
export function writeVisit(context: CookieContext, visit: ServiceVisit): Promise<string> {
  return visitCookie(context).serialize(visit);
}

/** Takes it from the browser: an answer is good for one time. */
export function forgetVisit(context: CookieContext): Promise<string> {
  return visitCookie(context).serialize("", { maxAge: 0 });
}

/** @returns `null` when the browser holds none, or one that was not made here */
export async function readVisit(
  context: CookieContext,
  cookieHeader: string | null,
): Promise<ServiceVisit | null> {
  const { data } = visitSchema.safeParse(await visitCookie(context).parse(cookieHeader));
  return data ?? null;
}

function visitCookie({ config, origin }: CookieContext): Cookie {
  if (config.sessionSecret === null) throw new Error("a server without a session secret");
  return createCookie("aanmelding-dienst", {
    secrets: [config.sessionSecret],
    path: "/aanmelden/dienst",
    maxAge: VISIT_SECONDS,
    httpOnly: true,
    sameSite: "lax",
    secure: isHttpsOrigin(origin),
  });
}
