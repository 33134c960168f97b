import { type Instant, parseInstant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

/** What the database says about its own content. */
export interface Settings {
  /** Bundled content it was filled with; `null`: none, its content came through imports */
  readonly bundle: "example" | "register" | null;
  /** Instant at which the example's clock starts; `null`: the real clock */
  readonly exampleClock: Instant | null;
}

export async function findSettings(db: Db): Promise<Settings> {
  const rows = await db.selectFrom("setting").select(["name", "value"]).execute();
  const values = new Map(rows.map((row) => [row.name, row.value]));
  const bundle = values.get("bundle");
  return {
    bundle: bundle === "example" || bundle === "register" ? bundle : null,
    exampleClock: parseInstant(values.get("example_clock") ?? ""),
  };
}
