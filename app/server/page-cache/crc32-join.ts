import { crc32 } from "node:zlib";

/** One row per bit: what a bit that is set contributes after shifting. */
type BitMatrix = Uint32Array;

const POLYNOMIAL = 0xedb88320;

function times(matrix: BitMatrix, vector: number): number {
  let product = 0;
  for (let bit = 0, rest = vector >>> 0; rest !== 0; bit += 1, rest >>>= 1) {
    if (rest & 1) product ^= matrix[bit] ?? 0;
  }
  return product >>> 0;
}

function multiply(left: BitMatrix, right: BitMatrix): BitMatrix {
  return right.map((row) => times(left, row));
}

function oneZeroByte(): BitMatrix {
  const oneBit = new Uint32Array(32).map((_, bit) => (bit === 0 ? POLYNOMIAL : 1 << (bit - 1)));
  const twoBits = multiply(oneBit, oneBit);
  const fourBits = multiply(twoBits, twoBits);
  return multiply(fourBits, fourBits);
}

function zeroBytes(count: number): BitMatrix {
  let power = oneZeroByte();
  let product: BitMatrix = new Uint32Array(32).map((_, bit) => 1 << bit);
  for (let rest = count; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product = multiply(power, product);
    power = multiply(power, power);
  }
  return product;
}

/**
 * The checksum of earlier bytes followed by these, without reading these again: what makes a kept page of any
 * length as cheap to sign as its number of pieces.
 *
 * @returns a function from the CRC-32 of what comes before to the CRC-32 of both together
 * @source zlib's crc32_combine: a checksum followed by n bytes is a linear map of the checksum
 */
export function createCrc32Join(bytes: Buffer): (before: number) => number {
  const own = crc32(bytes);
  const shift = zeroBytes(bytes.length);
  return (before) => (times(shift, before) ^ own) >>> 0;
}
