import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. This file and those that import it run before anything is installed: they use Node alone. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** What {@link import("./build-steps.mjs").buildCommands} makes: importing it runs the command in `process.argv`. */
export const COMMANDS = new URL("../../build/vliegwiel.js", import.meta.url).href;

/**
 * Runs a program in the project's folder, with its output on ours.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options] quiet: its output shows only when it fails
 * @returns {Promise<number>} its exit status; 1 when it could not be started or was ended by a signal
 */
export function runProgram(program, args, { quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    child.on("error", (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(1);
    });
    child.on("close", (status) => {
      if (status !== 0) process.stderr.write(Buffer.concat(output));
      resolve(status ?? 1);
    });
  });
}
