import { ensureBuilt, ensureInstalled } from "./prepare.mjs";
import { COMMANDS } from "./run-program.mjs";

const isDevelopment = process.argv.includes("--dev");

await ensureInstalled();
await ensureBuilt({ pages: !isDevelopment });
process.env.NODE_ENV = isDevelopment ? "development" : "production";
process.argv.splice(2, Infinity, "serve", "--load-example", ...(isDevelopment ? ["--development"] : []));
await import(COMMANDS);
