import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled } from "./prepare.mjs";
import { ROOT } from "./run-program.mjs";

await ensureInstalled();
rmSync(join(ROOT, "build"), { recursive: true, force: true });
await ensureBuilt({ pages: true });
