import { type SeedOptions, type SeedOutcome, seed } from "#db/seed/seed.server.ts";
import type { CliContext, Progress } from "./cli-context.ts";

/** Loads what ships with the product into an empty database, and shows how far it is. */
export async function seedWithProgress(
  { database, progress, t }: CliContext,
  options: Omit<SeedOptions, "onProgress">,
): Promise<SeedOutcome> {
  let shown: Progress | undefined;
  try {
    const onProgress = (count: number, total: number) => {
      shown ??= progress(total, t("cli:loadingExample"));
      shown.advance(count);
    };
    return await seed(database.db, { ...options, onProgress });
  } finally {
    shown?.stop();
  }
}
