import { z } from "zod";
import { type Instant, parseInstant } from "#app/domain/instant.ts";

const LOOPBACK_HOSTS = ["127.0.0.1", "localhost", "::1", "[::1]"];

const PORT_FAULT = "must be a whole number from 0 to 65535";
const port = z.coerce
  .number({ error: PORT_FAULT })
  .int(PORT_FAULT)
  .min(0, PORT_FAULT)
  .max(65_535, PORT_FAULT);
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const webAddress = z.url({
  protocol: /^https?$/,
  error: "must be an address that starts with http:// or https://",
});

const clock = z.string().transform((text, context): Instant => {
  const at = parseInstant(text);
  if (at === null) {
    context.addIssue({
      code: "custom",
      message: "must be an instant with its offset, such as 2018-12-31T09:00+01:00",
    });
    return z.NEVER;
  }
  return at;
});

/** Express's own values: nobody, a number of proxies, or addresses and subnets of proxies. */
const trustProxy = z.string().transform((text): boolean | number | string => {
  if (text === "true" || text === "false") return text === "true";
  return /^\d+$/.test(text) ? Number(text) : text;
});

const environment = z
  .object({
    PORT: port.default(3000),
    HOST: z.string().default("127.0.0.1"),
    BASE_URL: webAddress.optional(),
    DATABASE_URL: z
      .string()
      .regex(
        /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
        "must look like sqlite:./data/vliegwiel.sqlite or postgres://…",
      )
      .default("sqlite:./data/vliegwiel.sqlite"),
    SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    OIDC_ISSUER: webAddress.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: "must be an address that starts with smtp:// or smtps://" })
      .optional(),
    MAIL_FROM: z.string().regex(/@/, "must be a mail address").optional(),
    CLOCK: clock.optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}` }).default("info"),
    TRUST_PROXY: trustProxy.default(false),
    METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  })
  .superRefine((given, context) => {
    if (!isLoopbackHost(given.HOST) && given.SESSION_SECRET === undefined) {
      const message = `is required when HOST is ${given.HOST}, since others can reach the site then`;
      context.addIssue({ code: "custom", path: ["SESSION_SECRET"], message });
    }
    if (given.OIDC_ISSUER?.startsWith("http://") && !isLoopbackHost(new URL(given.OIDC_ISSUER).hostname)) {
      const message = "must start with https://; only an issuer on this machine may do without";
      context.addIssue({ code: "custom", path: ["OIDC_ISSUER"], message });
    }
    if (
      !isLoopbackHost(given.HOST) &&
      given.BASE_URL === undefined &&
      (given.SMTP_URL ?? given.OIDC_ISSUER)
    ) {
      const message =
        "is required for signing in when HOST is not this machine: links must lead to the right site";
      context.addIssue({ code: "custom", path: ["BASE_URL"], message });
    }
    const oidc = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;
    const missing = oidc.filter((name) => given[name] === undefined);
    if (missing.length === oidc.length) return;
    for (const name of missing) {
      context.addIssue({
        code: "custom",
        path: [name],
        message: `is needed beside the other settings of signing in (${oidc.join(", ")})`,
      });
    }
  });

/** Settings of one process, validated. What is `null` was not given. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Address of the site as its readers know it; `null`: the address it listens on */
  readonly baseUrl: string | null;
  readonly databaseUrl: string;
  /** `null`: only this machine can reach the server, and one may be made */
  readonly sessionSecret: string | null;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** Where the domain's clock starts; `null`: the example's clock, else the real one */
  readonly clock: Instant | null;
  readonly logLevel: string;
  readonly trustProxy: boolean | number | string;
  readonly metricsToken: string | null;
}

/** Everything that is wrong with the settings, in one message. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`These settings are wrong:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.name = "ConfigError";
  }
}

/**
 * Reads the settings from the environment. An empty variable counts as absent.
 *
 * @throws ConfigError that names every setting that is wrong; no value is repeated in it, since some are secret
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    baseUrl: data.BASE_URL?.replace(/\/+$/, "") ?? null,
    databaseUrl: data.DATABASE_URL,
    sessionSecret: data.SESSION_SECRET ?? null,
    oidc:
      data.OIDC_ISSUER && data.OIDC_CLIENT_ID && data.OIDC_CLIENT_SECRET
        ? { issuer: data.OIDC_ISSUER, clientId: data.OIDC_CLIENT_ID, clientSecret: data.OIDC_CLIENT_SECRET }
        : null,
    mail: data.SMTP_URL ? { smtpUrl: data.SMTP_URL, from: data.MAIL_FROM ?? "vliegwiel@localhost" } : null,
    clock: data.CLOCK ?? null,
    logLevel: data.LOG_LEVEL,
    trustProxy: data.TRUST_PROXY,
    metricsToken: data.METRICS_TOKEN ?? null,
  };
}

/** Whether only this machine can reach a server that listens on the host, written as in a setting or in an address. */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK_HOSTS.includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
}
