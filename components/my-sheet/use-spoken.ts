import useSWR from 'swr';
import type { Lang } from '#lib/i18n/bilingual';

/** A prison as the server's file has it (lib/dataset/my-sheet). */
export type SpokenPrison = { readonly name: string; readonly note: string; readonly sentences: readonly string[] };
type SpokenFile = Readonly<Record<string, SpokenPrison>>;

async function fetchSpoken(url: string): Promise<SpokenFile> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}

export type SpokenState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'spoken'; readonly prison: SpokenPrison };

const SETTLED = { revalidateOnFocus: false, revalidateIfStale: false, shouldRetryOnError: false } as const;

/** The sentences of a prison, from the one file of its language. */
export function useSpoken(lang: Lang, of: string): SpokenState {
  const { data, error, mutate } = useSWR(`/${lang}/my-sheet/figures.json`, fetchSpoken, SETTLED);
  if (error !== undefined) return { kind: 'failed', retry: () => void mutate() };
  if (data === undefined) return { kind: 'loading' };
  const prison = Object.hasOwn(data, of) ? data[of] : undefined;
  return prison === undefined ? { kind: 'unknown' } : { kind: 'spoken', prison };
}
