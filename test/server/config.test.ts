import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "#app/server/config.server.ts";

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe("settings", () => {
  it("have the defaults of the contract", () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      baseUrl: null,
      databaseUrl: "sqlite:./data/vliegwiel.sqlite",
      sessionSecret: null,
      clock: null,
      trustProxy: false,
      logLevel: "info",
    });
  });

  it("count as absent when empty, so that an empty line in a file of settings does no harm", () => {
    expect(readConfig({ PORT: "", CLOCK: " " })).toMatchObject({ port: 3000, clock: null });
  });

  it("are read", () => {
    expect(
      readConfig({
        PORT: "8080",
        BASE_URL: "https://vliegwiel.example/",
        CLOCK: "2018-12-31T09:00+01:00",
        TRUST_PROXY: "1",
      }),
    ).toMatchObject({
      port: 8080,
      baseUrl: "https://vliegwiel.example",
      clock: "2018-12-31T08:00:00.000Z",
      trustProxy: 1,
    });
  });

  it.each([
    ["PORT", "70000"],
    ["PORT", "http"],
    ["BASE_URL", "vliegwiel.example"],
    ["BASE_URL", "ftp://vliegwiel.example"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["SESSION_SECRET", "short"],
    ["SMTP_URL", "mail.example"],
    ["CLOCK", "2018-12-31"],
    ["CLOCK", "2018-12-31T09:00"],
    ["LOG_LEVEL", "loud"],
    ["METRICS_TOKEN", "short"],
  ])("refuse %s=%s by name", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
  });

  it("tell all that is wrong at once, without repeating a value that may be secret", () => {
    const faults = faultsOf({ PORT: "x", SESSION_SECRET: "hunter2", CLOCK: "now" });
    expect(faults.map((fault) => fault.split(":")[0])).toEqual(["PORT", "SESSION_SECRET", "CLOCK"]);
    expect(faults.join()).not.toContain("hunter2");
  });

  it("require a secret as soon as others can reach the site", () => {
    expect(faultsOf({ HOST: "0.0.0.0" })).toEqual([expect.stringMatching(/^SESSION_SECRET: is required/)]);
    expect(faultsOf({ HOST: "0.0.0.0", SESSION_SECRET: "x".repeat(32) })).toEqual([]);
    expect(faultsOf({ HOST: "localhost" })).toEqual([]);
  });

  it("want all settings of signing in, or none", () => {
    expect(faultsOf({ OIDC_ISSUER: "https://id.example" })).toHaveLength(2);
  });
});
