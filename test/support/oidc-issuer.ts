import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export const CLIENT = { id: "vliegwiel", secret: "a secret between site and issuer" };

/** Somebody whom the issuer knows; what is signed in with there is the name. */
export interface IssuerUser {
  readonly email?: string;
  readonly email_verified?: boolean;
}

export interface OidcIssuer {
  readonly url: string;
  /** Settings of a site that signs in through it */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * A real OpenID Connect issuer on a free port of this machine, with its own pages to sign in.
 *
 * @param users by the name they sign in with, which is their subject too
 * @param redirectUri of the site
 */
export async function startIssuer(
  users: Readonly<Record<string, IssuerUser>>,
  redirectUri: string,
): Promise<OidcIssuer> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    pkce: { required: () => true },
    cookies: { keys: ["a key of the issuer"] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...users[id] }) }),
  });
  provider.on("server_error", () => {});
  server.on("request", provider.callback());
  return {
    url,
    settings: { OIDC_ISSUER: url, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
