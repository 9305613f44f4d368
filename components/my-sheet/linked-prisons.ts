import { answersQuery, type PrisonWords, prisonQuery, prisonWords } from '#lib/domain/prison-search';

/** The server's list of links. */
export const LINKS_ID = 'my-sheet-prisons';

/** A prison of the server's list, read once. */
export type LinkedPrison = {
  readonly id: string;
  readonly name: string;
  readonly item: HTMLElement;
  readonly words: PrisonWords;
};

/** The prisons of the list, whose links now lead to what is said here instead of to their page. */
export function readLinks(list: Element): readonly LinkedPrison[] {
  return [...list.querySelectorAll('li')].map((item) => {
    const link = item.querySelector('a');
    if (link !== null) link.href = `?of=${encodeURIComponent(item.id)}`;
    const name = link?.querySelector('b')?.textContent ?? '';
    const place = link?.querySelector('small')?.textContent ?? '';
    return { id: item.id, name, item, words: prisonWords([name, place, item.dataset.also ?? '']) };
  });
}

/** Hides what does not answer the query, and gives back what is left. */
export function showAnswers(prisons: readonly LinkedPrison[], text: string): readonly LinkedPrison[] {
  const query = prisonQuery(text);
  const shown = prisons.filter(({ words }) => answersQuery(words, query));
  const left = new Set(shown);
  for (const prison of prisons) prison.item.hidden = !left.has(prison);
  return shown;
}
