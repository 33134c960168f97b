import { expect, it } from "vitest";
import { signInLines } from "#app/cli/sign-in-lines.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { ConfigError, readConfig } from "#app/server/config.server.ts";

const OIDC = { OIDC_ISSUER: "https://id.example", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
const SECRET = { SESSION_SECRET: "a secret that only this test knows" };
const options = { t: translateFor("nl"), address: "http://127.0.0.1:3000" };
const linesFor = (settings: Record<string, string>, bundle: "example" | null) =>
  signInLines(readConfig(settings), { bundle, exampleClock: null }, options).join("\n");

it.each([
  [{}, null, "niemand kan inloggen"],
  [{ SMTP_URL: "smtp://mail.example", MAIL_FROM: "vliegwiel@vng.example" }, null, "vliegwiel@vng.example"],
  [OIDC, null, "https://id.example"],
  [{}, "example", "http://127.0.0.1:3000/voorbeeld/instappen"],
] as const)("the server says at its start how people sign in: %j", (settings, bundle, line) => {
  expect(linesFor(settings, bundle)).toContain(line);
});

it("the server does not say that nobody can sign in where one can step in", () => {
  expect(linesFor({}, "example")).not.toContain("niemand");
  expect(linesFor({ HOST: "0.0.0.0", ...SECRET }, "example")).toContain("niemand");
});

it.each([
  [{ ...OIDC, OIDC_ISSUER: "http://id.example" }, "OIDC_ISSUER"],
  [{ HOST: "0.0.0.0", ...SECRET, SMTP_URL: "smtp://mail.example" }, "BASE_URL"],
  [{ HOST: "0.0.0.0", ...SECRET, ...OIDC }, "BASE_URL"],
])("settings that would make signing in unsafe are refused: %j", (settings, name) => {
  expect(() => readConfig(settings)).toThrow(ConfigError);
  expect(() => readConfig(settings)).toThrow(name);
});

it("an issuer on this machine may do without TLS", () => {
  expect(readConfig({ ...OIDC, OIDC_ISSUER: "http://127.0.0.1:4201" }).oidc?.issuer).toBe(
    "http://127.0.0.1:4201",
  );
});
