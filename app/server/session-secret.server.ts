import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Config } from "./config.server.ts";

const FILE_NAME = "session-secret";

/**
 * The secret that sessions are signed with. Where none was set it is made once and kept beside the database, readable
 * by its owner alone, so that trying out needs no setting.
 */
export async function obtainSessionSecret(config: Config): Promise<string> {
  if (config.sessionSecret !== null) return config.sessionSecret;
  const folder = config.databaseUrl.startsWith("sqlite:")
    ? dirname(config.databaseUrl.slice("sqlite:".length))
    : "data";
  const file = join(folder, FILE_NAME);
  await mkdir(folder, { recursive: true });
  try {
    // Fails when the file is there: two servers that start together must end up with one secret.
    await writeFile(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return (await readFile(file, "utf8")).trim();
}
