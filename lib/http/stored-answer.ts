import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Answer } from '#lib/http/answer';

/** An answer made ready once: bytes, their compressed form and a strong tag of their content. */
export type StoredAnswer = {
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** `undefined` when the answer is too short to gain from it. */
  readonly gzip: Uint8Array<ArrayBuffer> | undefined;
  /** Without quotes; the compressed form has its own, since a strong tag names bytes. */
  readonly tag: string;
  readonly size: number;
};

/** Below one network packet compression saves nothing. */
const WORTH_COMPRESSING = 1000;

export function storeAnswer({ contentType, headers, text }: Answer): StoredAnswer {
  const plain = new TextEncoder().encode(text);
  const gzip = plain.length < WORTH_COMPRESSING ? undefined : new Uint8Array(gzipSync(plain));
  const tag = createHash('sha256').update(contentType).update(plain).digest('base64url').slice(0, 22);
  return { contentType, headers, plain, gzip, tag, size: plain.length + (gzip?.length ?? 0) };
}
