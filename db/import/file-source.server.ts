import { createReadStream } from "node:fs";
import { basename } from "node:path";

/** A file to be read: on the disk, by its path, or one that was handed in. */
export type FileSource = string | HandedInFile;

/** A file that somebody handed in, or a sheet that was pasted: it may be separated by tabs, as spreadsheets paste it. */
export interface HandedInFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** More are not read */
  readonly maximumRows: number;
}

/** Name of a file without its folder. */
export function nameOfSource(source: FileSource): string {
  return typeof source === "string" ? basename(source) : source.name;
}

/** The bytes of a file in pieces. */
export async function* piecesOf(source: FileSource): AsyncGenerator<Buffer> {
  if (typeof source === "string") {
    yield* createReadStream(source) as AsyncIterable<Buffer>;
  } else if (source.bytes.byteLength > 0) {
    yield Buffer.from(source.bytes);
  }
}
