import { createHash } from 'node:crypto';
import type { Answer } from '#lib/http/answer';

/** An answer made ready once: its bytes and a strong tag of them. Next compresses; a handler cannot. */
export type StoredAnswer = {
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Without its quotes. */
  readonly tag: string;
};

export const storeAnswer = ({ contentType, headers, text }: Answer): StoredAnswer =>
  storeBytes({ contentType, headers, bytes: new TextEncoder().encode(text) });

/** The same of an answer that is no text: a picture. */
export function storeBytes({ contentType, headers, bytes }: Omit<StoredAnswer, 'tag'>): StoredAnswer {
  const tag = createHash('sha256').update(contentType).update(bytes).digest('base64url').slice(0, 22);
  return { contentType, headers, bytes, tag };
}
