import { readFileSync } from "node:fs";

const BYTES_PER_KILOBYTE = 1024;

/**
 * Memory of a process now and at its highest, in bytes.
 *
 * @returns `null` where the system does not tell (`/proc` is Linux only)
 */
export function processMemory(pid: number): { residentBytes: number; peakBytes: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return { residentBytes: field(status, "VmRSS"), peakBytes: field(status, "VmHWM") };
  } catch {
    return null;
  }
}

function field(status: string, name: string): number {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status);
  return Number(line?.[1] ?? 0) * BYTES_PER_KILOBYTE;
}
