import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

type WholeBody = { readonly isWhole: true; readonly bytes: Buffer };
type LongBody = {
  readonly isWhole: false;
  readonly begin: readonly Uint8Array[];
  readonly rest: ReadableStreamDefaultReader<Uint8Array> | null;
};

/**
 * Reads an answer as far as it fits.
 *
 * @param maximumBytes 0: nothing is read, the answer goes out as a stream
 * @returns the whole answer, or its beginning and where to go on reading
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  maximumBytes: number,
): Promise<WholeBody | LongBody> {
  const rest = body?.getReader() ?? null;
  const begin: Uint8Array[] = [];
  for (let size = 0; size < maximumBytes; ) {
    const chunk = await rest?.read();
    if (chunk === undefined || chunk.done) return { isWhole: true, bytes: Buffer.concat(begin) };
    begin.push(chunk.value);
    size += chunk.value.length;
  }
  return { isWhole: false, begin, rest };
}

/** Sends what was read and what follows, no faster than the reader takes it. */
export async function sendBody(response: ServerResponse, { begin, rest }: LongBody): Promise<void> {
  async function* chunks() {
    yield* begin;
    while (rest !== null) {
      const { done, value } = await rest.read();
      if (done) return;
      yield value;
    }
  }
  try {
    await pipeline(Readable.from(chunks(), { objectMode: false }), response);
  } catch (error) {
    await rest?.cancel(error);
    // A reader who left is not a fault.
    if (!response.destroyed) throw error;
  }
}
