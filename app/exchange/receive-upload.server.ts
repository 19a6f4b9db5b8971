import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unstable_parseMultipartFormData as parseMultipart, type UploadHandler } from "@remix-run/node";
import { LARGEST_FILE } from "#domain/exchange/import.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type Upload = { fields: FormData; fileName: string; pieces: AsyncIterable<string> };
export type UploadProblem = { kind: "file-missing" } | { kind: "file-too-large" } | { kind: "upload-broken" };

const LONGEST_FIELD = 1_000;
class TooLarge extends Error {}

/**
 * Receives a form with one file, field `file`, written to the disk as it comes so that neither the memory nor a transaction
 * waits for a slow line; `use` reads it, and it is gone afterwards, whatever happened.
 */
export async function withUpload<Value>(
  request: Request,
  use: (upload: Upload) => Promise<Value>,
): Promise<Result<Value, UploadProblem>> {
  if (!request.headers.get("Content-Type")?.startsWith("multipart/form-data"))
    return refused({ kind: "file-missing" });
  const folder = await mkdtemp(join(tmpdir(), "place-import-"));
  try {
    const received = { name: "", bytes: 0 };
    const path = join(folder, "file");
    const fields = await parseMultipart(request, keepFile(path, received));
    if (received.name === "") return refused({ kind: "file-missing" });
    const pieces = createReadStream(path, { encoding: "utf8" });
    return done(await use({ fields, fileName: received.name, pieces }));
  } catch (error) {
    if (error instanceof TooLarge) return refused({ kind: "file-too-large" });
    if (error instanceof Error && /multipart|boundary|malformed|unexpected end/i.test(error.message))
      return refused({ kind: "upload-broken" });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const keepFile =
  (path: string, received: { name: string; bytes: number }): UploadHandler =>
  async ({ name, filename, data }) => {
    if (name !== "file") return readField(data);
    // A browser sends a file without a name when none was chosen.
    if (!filename || received.name !== "") {
      for await (const _chunk of data);
      return null;
    }
    received.name = filename;
    const file = await open(path, "wx", 0o600);
    try {
      for await (const chunk of data) {
        received.bytes += chunk.byteLength;
        if (received.bytes > LARGEST_FILE) throw new TooLarge();
        await file.write(chunk);
      }
    } finally {
      await file.close();
    }
    return null;
  };

async function readField(data: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of data) {
    if (text.length > LONGEST_FIELD) throw new TooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
