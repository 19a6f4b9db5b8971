import { Transform } from "node:stream";

/**
 * What React draws, without the null bytes that it leaves where an accented letter would fall across two of its buffers: a
 * browser shows each as a black diamond. No page of ours holds one.
 */
export const withoutNulls = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
