import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface ProjectFile {
  /** From the project's folder */
  readonly path: string;
  readonly text: string;
}

/** The project's own source files of the folders asked for, without what git ignores. */
export function projectFiles(folders: readonly string[], extension: RegExp): ProjectFile[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", ...folders],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  const deleted = new Set(
    execFileSync("git", ["ls-files", "--deleted"], { cwd: ROOT, encoding: "utf8" }).split("\n"),
  );
  return listed
    .split("\n")
    .filter((path) => extension.test(path) && !deleted.has(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}
