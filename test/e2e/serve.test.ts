import { existsSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { connect as connectSocket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAppServer } from "../support/app-server.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vliegwiel-serve-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the server as a process", () => {
  it("makes its database and its secret, tells where it is, and ends well when told to", async () => {
    const server = await startAppServer(`sqlite:${join(folder, "new", "own.sqlite")}`);
    expect(server.output()).toMatch(
      /^Vliegwiel .*\nDatabase: sqlite:.*own\.sqlite\n.+\nLet op: niemand kan inloggen\..+\n$/,
    );
    expect((await fetch(`${server.url}/gereed`)).status).toBe(200);
    const secret = join(folder, "new", "session-secret");
    expect((await stat(secret)).mode & 0o777).toBe(0o600);
    expect(await server.stop()).toBe(0);
    expect(existsSync(secret)).toBe(true);
  });

  it("finishes the request that is under way when it is told to stop", async () => {
    const server = await startAppServer(`sqlite:${join(folder, "stop.sqlite")}`);
    const port = Number(new URL(server.url).port);
    const socket = connectSocket(port, "127.0.0.1");
    const received = new Promise<string>((resolve, reject) => {
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk;
      });
      socket.on("end", () => resolve(text));
      socket.on("error", reject);
    });
    // Half a request: the server waits for the rest, so it is under way when the signal comes.
    socket.write("GET /gereed HTTP/1.1\r\nHost: vliegwiel\r\n");
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = server.stop();
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.write("Connection: close\r\n\r\n");
    expect(await received).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(await stopped).toBe(0);
  });

  it("says what is wrong with the settings and does not start", async () => {
    const started = startAppServer(`sqlite:${join(folder, "wrong.sqlite")}`, {
      CLOCK: "yesterday",
      LOG_LEVEL: "loud",
    });
    await expect(started).rejects.toThrow(/status 1:\n.*CLOCK:.*\n.*LOG_LEVEL:/s);
  });

  it("says so when the port is taken", async () => {
    const first = await startAppServer(`sqlite:${join(folder, "first.sqlite")}`);
    const { port } = new URL(first.url);
    const second = startAppServer(`sqlite:${join(folder, "second.sqlite")}`, { PORT: port });
    await expect(second).rejects.toThrow(new RegExp(`status 1:\n.*${port}`));
    await first.stop();
  });
});
