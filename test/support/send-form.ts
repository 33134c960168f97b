interface SentForm {
  readonly cookie?: string;
  /** Site whose page the form stands on; left out: the same site; `null`: the browser does not tell */
  readonly origin?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a form as a browser does, and does not follow where the answer leads. */
export function sendForm(
  url: string,
  path: string,
  fields: Readonly<Record<string, string>> = {},
  { cookie, origin = url, headers = {} }: SentForm = {},
): Promise<Response> {
  return fetch(url + path, {
    method: "POST",
    redirect: "manual",
    headers: { ...(origin === null ? {} : { origin }), ...(cookie ? { cookie } : {}), ...headers },
    body: new URLSearchParams(fields),
  });
}

/** What a browser sends back as `Cookie` after an answer. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .filter((cookie) => !cookie.endsWith("="))
    .join("; ");
}
