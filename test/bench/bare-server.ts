import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface BareServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Beside the bundled benchmark. */
const PROGRAM = fileURLToPath(new URL("bare-server-process.js", import.meta.url));

/**
 * Starts the bare server that a page is compared with.
 *
 * @param body bytes as the product sent them (compressed when the product compressed them)
 * @param headers headers as the product sent them, without those about the connection
 */
export async function startBareServer(
  body: Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<BareServer> {
  const folder = await mkdtemp(join(tmpdir(), "vliegwiel-bare-"));
  const bodyFile = join(folder, "body");
  const headersFile = join(folder, "headers.json");
  await writeFile(bodyFile, body);
  await writeFile(headersFile, JSON.stringify(headers));
  const child = spawn(process.execPath, [PROGRAM, bodyFile, headersFile], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const [port] = await once(child.stdout, "data");
  return {
    url: `http://127.0.0.1:${String(port).trim()}/`,
    close: async () => {
      child.kill();
      await exited;
      await rm(folder, { recursive: true });
    },
  };
}
