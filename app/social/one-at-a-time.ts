/** Pictures are drawn one after the other, with room for other requests between two; beyond so many waiting, none more is taken. */
const MOST_WAITING = 24;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** What `work` gives, once all asked before it is done; undefined where too many are waiting. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T | undefined> {
  if (waiting >= MOST_WAITING) return undefined;
  waiting += 1;
  const turn = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  const done = turn.then(work);
  last = done.catch(() => undefined);
  try {
    return await done;
  } finally {
    waiting -= 1;
  }
}
