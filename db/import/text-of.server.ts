import { piecesOf } from "./file-source.server.ts";
import type { TextFile } from "./inspect-file.server.ts";

/** The text of a file in pieces, without its byte order mark. */
export async function* textOf({ source, encoding }: TextFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of piecesOf(source)) {
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}
