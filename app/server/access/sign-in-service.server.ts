import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Config } from "#app/server/config.server.ts";

const PATIENCE_SECONDS = 10;

/** What the browser keeps between leaving for the service and coming back. */
export interface ServiceVisit {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Path to lead to; `""`: where the account has work to do */
  readonly returnTo: string;
}

/** Whom the service says it is. */
export interface ServiceIdentity {
  /** Issuer and subject, as `account.subject` has them */
  readonly subject: string;
  readonly issuer: string;
  /** `null`: none, or the service does not vouch for it */
  readonly verifiedEmail: string | null;
}

/** The sign-in service of the organisation: OpenID Connect with PKCE. */
export interface SignInService {
  /** @throws when the service does not answer */
  begin(
    redirectUri: string,
    returnTo: string,
  ): Promise<{ readonly href: string; readonly visit: ServiceVisit }>;
  /**
   * @param answer the address at which the browser came back
   * @throws when the answer does not belong to the visit, was refused by the service, or cannot be proven
   */
  finish(answer: URL, visit: ServiceVisit): Promise<ServiceIdentity>;
}

/** @returns the service of the settings, which is asked who it is at its first use */
export function createSignInService({
  issuer,
  clientId,
  clientSecret,
}: NonNullable<Config["oidc"]>): SignInService {
  let known: Promise<Configuration> | null = null;

  function configuration(): Promise<Configuration> {
    known ??= discover().catch((error: unknown) => {
      // Who comes next asks again.
      known = null;
      throw error;
    });
    return known;
  }

  function discover(): Promise<Configuration> {
    const server = new URL(issuer);
    const authenticate = { basic: ClientSecretBasic(clientSecret), post: ClientSecretPost(clientSecret) };
    return discovery(
      server,
      clientId,
      undefined,
      (as, client, body, headers) => {
        const methods = as.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
        const method = methods.includes("client_secret_basic") ? authenticate.basic : authenticate.post;
        return method(as, client, body, headers);
      },
      {
        timeout: PATIENCE_SECONDS,
        // The settings let http through on this machine only.
        execute: [
          enableNonRepudiationChecks,
          ...(server.protocol === "http:" ? [allowInsecureRequests] : []),
        ],
      },
    );
  }

  return {
    async begin(redirectUri, returnTo) {
      const service = await configuration();
      const visit = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
        returnTo,
      };
      const href = buildAuthorizationUrl(service, {
        redirect_uri: redirectUri,
        scope: "openid email",
        code_challenge: await calculatePKCECodeChallenge(visit.verifier),
        code_challenge_method: "S256",
        state: visit.state,
        nonce: visit.nonce,
      }).href;
      return { href, visit };
    },

    async finish(answer, { state, nonce, verifier }) {
      const service = await configuration();
      const tokens = await authorizationCodeGrant(service, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error("the service gave no identity");
      const { email, email_verified } =
        claims.email === undefined && service.serverMetadata().userinfo_endpoint !== undefined
          ? await fetchUserInfo(service, tokens.access_token, claims.sub)
          : claims;
      return {
        issuer: claims.iss,
        subject: subjectAt(claims.iss, claims.sub),
        verifiedEmail: typeof email === "string" && email_verified === true ? email : null,
      };
    },
  };
}

/** @example subjectAt("https://id.example", "42") // "https://id.example 42" */
export function subjectAt(issuer: string, subject: string): string {
  return `${issuer} ${subject}`;
}
