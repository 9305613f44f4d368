/** What became of an address. `moved`: for good; where it only sends elsewhere for now, it is `ok`. */
export type LinkOutcome =
  | { readonly kind: 'ok'; readonly status: number }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'no-answer'; readonly why: string };

/** Who asks: a server's keeper can see it, and tell us. */
export const USER_AGENT =
  'Surnombre-links/1 (prison statistics dashboard; checks that the addresses of its sources still answer)';

const HOPS = 6;
const PERMANENT = [301, 308];
const GONE = [404, 410];

type Answer = { readonly status: number; readonly location: string | null };

async function ask(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': USER_AGENT, accept: '*/*' },
    signal: AbortSignal.timeout(timeout),
  });
  // Only the answer counts; what a page holds is not fetched.
  await answer.body?.cancel();
  return { status: answer.status, location: answer.headers.get('location') };
}

/** Many servers refuse HEAD, or answer it wrongly: whatever is no plain answer is asked again as a reader would. */
async function askKindly(url: string, timeout: number): Promise<Answer> {
  const head = await ask(url, 'HEAD', timeout);
  return head.status < 400 ? head : await ask(url, 'GET', timeout);
}

function outcomeOf(status: number, movedTo: string | undefined): LinkOutcome {
  if (status >= 200 && status < 300)
    return movedTo === undefined ? { kind: 'ok', status } : { kind: 'moved', to: movedTo };
  if (GONE.includes(status)) return { kind: 'gone', status };
  return status < 500 ? { kind: 'refused', status } : { kind: 'no-answer', why: `status ${status}` };
}

const wordsOf = (reason: unknown): string => {
  if (!(reason instanceof Error)) return String(reason);
  if (reason.name === 'TimeoutError') return 'timed out';
  return reason.cause instanceof Error ? reason.cause.message : reason.message;
};

/** Asks for an address, following it where it leads. `timeout` in milliseconds, for each request. */
export async function checkLink(url: string, timeout: number): Promise<LinkOutcome> {
  let at = url;
  let movedTo: string | undefined;
  let isForGood = true;
  try {
    for (let hop = 0; hop < HOPS; hop += 1) {
      const { status, location } = await askKindly(at, timeout);
      if (status < 300 || status >= 400 || location === null) return outcomeOf(status, movedTo);
      at = new URL(location, at).href;
      isForGood &&= PERMANENT.includes(status);
      movedTo = isForGood ? at : movedTo;
    }
    return { kind: 'no-answer', why: `still sent elsewhere after ${HOPS} steps` };
  } catch (reason) {
    return { kind: 'no-answer', why: wordsOf(reason) };
  }
}
