import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { createCrc32Join } from "./crc32-join.ts";

interface Piece {
  readonly deflated: Buffer;
  /** CRC-32 of all before and this piece */
  joinCrc(before: number): number;
}

/** A text that is compressed once and sent with a fresh nonce every time. */
export interface NonceGzip {
  /** Bytes it holds in memory */
  readonly size: number;
  /** The whole file in gzip's format; equally long for every nonce */
  gzip(nonce: string): Buffer;
  /** For the rare reader that takes no gzip */
  identity(nonce: string): Buffer;
}

const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const LAST_BLOCK = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** Head of a block of deflate that is not compressed: the only kind that can be filled while sending at no cost. */
function storedBlockHead(length: number): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0]);
  head.writeUInt16LE(length, 1);
  head.writeUInt16LE(length ^ 0xffff, 3);
  return head;
}

/**
 * Splits a text at the nonce it was rendered with and compresses the pieces. Every piece ends on a whole byte and
 * looks back at nothing before it, so that anything may stand between two pieces.
 *
 * @param renderedNonce as long as every nonce that will be sent
 */
export function createNonceGzip(body: Buffer, renderedNonce: string): NonceGzip {
  const pieces = splitAt(body, Buffer.from(renderedNonce)).map(
    (bytes): Piece => ({
      deflated: deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }),
      joinCrc: createCrc32Join(bytes),
    }),
  );
  const nonceBlock = Buffer.concat([storedBlockHead(renderedNonce.length), Buffer.from(renderedNonce)]);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(body.length >>> 0, 4);
  const parts: Buffer[] = [HEADER];
  const nonceOffsets: number[] = [];
  let offset = HEADER.length;
  for (const [index, { deflated }] of pieces.entries()) {
    if (index > 0) {
      parts.push(nonceBlock);
      offset += nonceBlock.length;
      nonceOffsets.push(offset - renderedNonce.length);
    }
    parts.push(deflated);
    offset += deflated.length;
  }
  const template = Buffer.concat([...parts, LAST_BLOCK, trailer]);
  const crcOffset = template.length - trailer.length;

  return {
    size: template.length,
    gzip(nonce) {
      const file = Buffer.from(template);
      for (const nonceOffset of nonceOffsets) file.write(nonce, nonceOffset, "latin1");
      const nonceBytes = Buffer.from(nonce, "latin1");
      let crc = 0;
      for (const [index, { joinCrc }] of pieces.entries()) {
        if (index > 0) crc = crc32(nonceBytes, crc);
        crc = joinCrc(crc);
      }
      file.writeUInt32LE(crc, crcOffset);
      return file;
    },
    identity(nonce) {
      const nonceBytes = Buffer.from(nonce, "latin1");
      const texts = pieces.flatMap(({ deflated }, index) => {
        const text = inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH });
        return index === 0 ? [text] : [nonceBytes, text];
      });
      return Buffer.concat(texts);
    },
  };
}

function splitAt(body: Buffer, mark: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, from)) {
    pieces.push(body.subarray(from, at));
    from = at + mark.length;
  }
  return [...pieces, body.subarray(from)];
}
