import type { StoredAnswer } from '#lib/http/stored-answer';

/**
 * Answers already made, by address, within a number of bytes; the longest unused leave first. The dataset never changes
 * while a server runs, so nothing has to be invalidated.
 */
export class AnswerCache {
  readonly #stored = new Map<string, StoredAnswer>();
  readonly #capacity: number;
  #bytes = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(address: string): StoredAnswer | undefined {
    const found = this.#stored.get(address);
    if (found === undefined) return undefined;
    this.#stored.delete(address);
    this.#stored.set(address, found);
    return found;
  }

  /** Answers larger than an eighth of the whole are not kept: one of them would push out all others. */
  set(address: string, answer: StoredAnswer): void {
    const cost = costOf(address, answer);
    if (cost > this.#capacity / 8 || this.#stored.has(address)) return;
    this.#stored.set(address, answer);
    this.#bytes += cost;
    for (const [oldest, unused] of this.#stored) {
      if (this.#bytes <= this.#capacity) return;
      this.#stored.delete(oldest);
      this.#bytes -= costOf(oldest, unused);
    }
  }

  get bytes(): number {
    return this.#bytes;
  }
}

/** In bytes; a character of an address takes two. */
const costOf = (address: string, { bytes }: StoredAnswer): number => address.length * 2 + bytes.length;
