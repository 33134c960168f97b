import { describe, expect, it } from "vitest";
import { MOST_ATTEMPTS, retryDelay } from "#app/domain/mail/retry-delay.ts";

describe("wait after a failed attempt", () => {
  it("differs by a fifth at most between mails", () => {
    expect(retryDelay(1, 0)).toBe(48_000);
    expect(retryDelay(1, 0.5)).toBe(60_000);
    expect(retryDelay(1, 1)).toBe(72_000);
  });

  it("ends with the last attempt", () => {
    expect(retryDelay(MOST_ATTEMPTS - 1, 0.5)).not.toBeNull();
    expect(retryDelay(MOST_ATTEMPTS, 0.5)).toBeNull();
  });
});
