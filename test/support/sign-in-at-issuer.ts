/** Cookies of one host, as a browser keeps them. */
class Jar {
  private readonly values = new Map<string, string>();

  keep(answer: Response): void {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = "", ...attributes] = cookie.split(";");
      const [name = "", value = ""] = pair.split("=", 2);
      const isGone = attributes.some((attribute) => /expires=Thu, 01 Jan 1970|max-age=0/i.test(attribute));
      if (isGone) this.values.delete(name);
      else this.values.set(name, value);
    }
  }

  header(): string {
    return [...this.values].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}

/**
 * Goes through the pages of the issuer as somebody.
 *
 * @param href where the site sends the browser
 * @returns where the issuer sends the browser back
 */
export async function signInAtIssuer(href: string, name: string): Promise<string> {
  const issuer = new URL(href).origin;
  const jar = new Jar();
  let at = href;
  let form: Record<string, string> | null = null;
  for (let step = 0; step < 12; step += 1) {
    const answer: Response = await fetch(at, {
      redirect: "manual",
      headers: { cookie: jar.header() },
      ...(form === null ? {} : { method: "POST", body: new URLSearchParams(form) }),
    });
    jar.keep(answer);
    const location = answer.headers.get("location");
    if (location !== null) {
      at = new URL(location, at).href;
      form = null;
      if (new URL(at).origin !== issuer) return at;
      continue;
    }
    const page = await answer.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined)
      throw new Error(`The issuer showed no form: ${answer.status} ${page.slice(0, 300)}`);
    at = new URL(action, at).href;
    form = page.includes('value="login"')
      ? { prompt: "login", login: name, password: "x" }
      : { prompt: "consent" };
  }
  throw new Error("The issuer did not send the browser back");
}
