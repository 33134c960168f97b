import { createHash } from "node:crypto";
import { type FileSource, nameOfSource, piecesOf } from "./file-source.server.ts";
import type { ProblemList } from "./problem-list.server.ts";

/** A file that can be read as text. */
export interface TextFile {
  readonly source: FileSource;
  /** Without its folder */
  readonly name: string;
  readonly encoding: "utf-8" | "windows-1252";
  /** SHA-256, hexadecimal */
  readonly hash: string;
}

/** What a spreadsheet program writes when it is not asked for CSV: archives and old Office documents. */
const SPREADSHEET_STARTS = ["504b0304", "d0cf11e0"];

/**
 * Reads a file once, in pieces, to find out whether it is text and in which encoding.
 *
 * @returns `null` when it cannot be read as text; why not is added to the problems
 */
export async function inspectFile(source: FileSource, problems: ProblemList): Promise<TextFile | null> {
  const name = nameOfSource(source);
  const refuse = (code: string) => {
    problems.add({ file: name, line: 0, field: name, code });
    return null;
  };
  const hash = createHash("sha256");
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let isUtf8 = true;
  let isFirst = true;
  try {
    for await (const piece of piecesOf(source)) {
      if (isFirst && SPREADSHEET_STARTS.includes(piece.toString("hex", 0, 4)))
        return refuse("file_is_spreadsheet");
      isFirst = false;
      if (hasControlBytes(piece)) return refuse("file_is_binary");
      hash.update(piece);
      isUtf8 &&= decodes(utf8, piece, true);
    }
  } catch (error) {
    return refuse(isMissing(error) ? "file_missing" : "file_unreadable");
  }
  if (isFirst) return refuse("file_is_empty");
  isUtf8 &&= decodes(utf8, Buffer.alloc(0), false);
  return { source, name, encoding: isUtf8 ? "utf-8" : "windows-1252", hash: hash.digest("hex") };
}

function decodes(decoder: TextDecoder, piece: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(piece, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Text has no control characters but tab, line feed, form feed and carriage return. */
function hasControlBytes(piece: Buffer): boolean {
  return piece.some((byte) => byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20) || byte === 0x7f);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
