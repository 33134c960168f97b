interface CookieOptions {
  readonly name: string;
  /** As it stands in the header: letters, digits, `-` and `_` */
  readonly value: string;
  /** Part of the site it is sent to */
  readonly path: string;
  /** 0 takes it away; left out: it ends with the browser */
  readonly seconds?: number;
  /** Whether readers reach the site over https */
  readonly isHttps: boolean;
}

/** A `Set-Cookie` header for something that only the server reads, and that other sites' forms do not bring along. */
export function writeCookie({ name, value, path, seconds, isHttps }: CookieOptions): string {
  const age = seconds === undefined ? "" : `; Max-Age=${seconds}`;
  return `${name}=${value}; Path=${path}${age}; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;
}

/** Whether readers reach a site over https, so that its cookies go nowhere else. */
export function isHttpsOrigin(origin: string): boolean {
  return origin.startsWith("https://");
}
