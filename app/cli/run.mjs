import { ensureBuilt, ensureInstalled } from "./prepare.mjs";
import { COMMANDS } from "./run-program.mjs";

process.env.NODE_ENV ??= "production";
await ensureInstalled();
await ensureBuilt({ pages: false });
await import(COMMANDS);
