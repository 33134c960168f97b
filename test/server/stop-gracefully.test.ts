import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { stopGracefully } from "#app/server/stop-gracefully.server.ts";
import { sqliteDatabases } from "../support/database.ts";
import { startSite } from "../support/site-under-test.ts";

const open = sqliteDatabases();

describe("stopping", () => {
  it("finishes what runs and takes nothing new", async () => {
    const { server, url } = await startSite(await open());
    const running = fetch(`${url}/traag`);
    await wait(100);
    const stopped = stopGracefully(server, 5000);
    await expect(fetch(`${url}/gezond`)).rejects.toThrow();
    expect(await (await running).text()).toBe("klaar");
    expect(await stopped).toBe(true);
  });

  it("cuts off what takes too long", async () => {
    const { server, url } = await startSite(await open());
    const running = fetch(`${url}/traag`).then(
      () => "answered",
      () => "cut off",
    );
    await wait(100);
    expect(await stopGracefully(server, 50)).toBe(false);
    expect(await running).toBe("cut off");
  });
});
