import { createReadStream } from "node:fs";
import type { TextFile } from "./inspect-file.server.ts";

/** The text of a file in pieces, without its byte order mark. */
export async function* textOf({ path, encoding }: TextFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}
