import { crc32, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCrc32Join } from "#app/server/page-cache/crc32-join.ts";
import { createNonceGzip } from "#app/server/page-cache/nonce-gzip.ts";

const RENDERED = "0123456789abcdef0123456789abcdef";
const FRESH = "fedcba9876543210fedcba9876543210";

describe("the checksum of bytes that are joined", () => {
  it("is that of all bytes together", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (before, after) => {
        const joined = createCrc32Join(Buffer.from(after))(crc32(before));
        expect(joined).toBe(crc32(Buffer.concat([before, after])));
      }),
    );
  });
});

describe("a text that is compressed once", () => {
  it("unpacks with a fresh nonce in every place", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { minLength: 1 }), (parts) => {
        const page = createNonceGzip(Buffer.from(parts.join(RENDERED)), RENDERED);
        expect(gunzipSync(page.gzip(FRESH)).toString()).toBe(parts.join(FRESH));
        expect(page.identity(FRESH).toString()).toBe(parts.join(FRESH));
      }),
    );
  });

  it("is as long for one nonce as for another", () => {
    const page = createNonceGzip(Buffer.from(`<p>${RENDERED}</p>`.repeat(20)), RENDERED);
    expect(page.gzip(FRESH)).toHaveLength(page.gzip(RENDERED).length);
    expect(page.gzip(FRESH).includes(RENDERED)).toBe(false);
  });

  it("is compressed", () => {
    const page = createNonceGzip(Buffer.from("Het Hogeland ".repeat(10_000) + RENDERED), RENDERED);
    expect(page.gzip(FRESH).length).toBeLessThan(2000);
  });
});
