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
  /** The whole file in gzip's format; equally long for every nonce of the same length */
  gzip(nonce: string): Buffer;
  /** For the rare reader that takes no gzip */
  identity(nonce: string): Buffer;
}

const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const LAST_BLOCK = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** A block of deflate that is not compressed: the only kind that can be made while sending at no cost. */
function storedBlock(bytes: Buffer): Buffer {
  const block = Buffer.allocUnsafe(5 + bytes.length);
  block[0] = 0;
  block.writeUInt16LE(bytes.length, 1);
  block.writeUInt16LE(bytes.length ^ 0xffff, 3);
  bytes.copy(block, 5);
  return block;
}

/**
 * Splits a text at the nonce it was rendered with and compresses the pieces. Every piece ends on a whole byte and
 * looks back at nothing before it, so that anything may stand between two pieces.
 */
export function createNonceGzip(body: Buffer, renderedNonce: string): NonceGzip {
  const pieces = splitAt(body, Buffer.from(renderedNonce)).map(
    (bytes): Piece => ({
      deflated: deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }),
      joinCrc: createCrc32Join(bytes),
    }),
  );
  const textLength = body.length - (pieces.length - 1) * renderedNonce.length;

  return {
    size: pieces.reduce((size, { deflated }) => size + deflated.length, 0),
    gzip(nonce) {
      const nonceBytes = Buffer.from(nonce, "latin1");
      const block = storedBlock(nonceBytes);
      const parts: Buffer[] = [HEADER];
      let crc = 0;
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) {
          parts.push(block);
          crc = crc32(nonceBytes, crc);
        }
        parts.push(piece.deflated);
        crc = piece.joinCrc(crc);
      }
      const trailer = Buffer.allocUnsafe(8);
      trailer.writeUInt32LE(crc, 0);
      trailer.writeUInt32LE((textLength + (pieces.length - 1) * nonceBytes.length) >>> 0, 4);
      parts.push(LAST_BLOCK, trailer);
      return Buffer.concat(parts);
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
