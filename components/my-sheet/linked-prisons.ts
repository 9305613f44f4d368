import { answersQuery, type PrisonWords, prisonQuery, prisonWords } from '#lib/domain/prison-search';

/** The server's list of links. */
export const LINKS_ID = 'my-sheet-prisons';

/** A prison of the server's list, read once. */
export type LinkedPrison = {
  readonly id: string;
  readonly name: string;
  /** Its kind, town and department, as the list shows them. */
  readonly place: string;
  readonly item: HTMLElement;
  readonly words: PrisonWords;
};

/** The prisons of a list, as the server wrote them. */
export function prisonsIn(list: Element): readonly LinkedPrison[] {
  return [...list.querySelectorAll('li')].map((item) => {
    const link = item.querySelector('a');
    const name = link?.querySelector('b')?.textContent ?? '';
    const place = link?.querySelector('small')?.textContent ?? '';
    return { id: item.id, name, place, item, words: prisonWords([name, place, item.dataset.also ?? '']) };
  });
}

/** The prisons of the list, whose links now lead to what is said here instead of to their page. */
export function readLinks(list: Element): readonly LinkedPrison[] {
  const prisons = prisonsIn(list);
  for (const { id, item } of prisons) {
    const link = item.querySelector('a');
    if (link !== null) link.href = `?of=${encodeURIComponent(id)}`;
  }
  return prisons;
}

/** Those that answer the words typed. */
export function answersAmong(prisons: readonly LinkedPrison[], text: string): readonly LinkedPrison[] {
  const query = prisonQuery(text);
  return prisons.filter(({ words }) => answersQuery(words, query));
}

/** Hides what does not answer the query, and gives back what is left. */
export function showAnswers(prisons: readonly LinkedPrison[], text: string): readonly LinkedPrison[] {
  const shown = answersAmong(prisons, text);
  const left = new Set(shown);
  for (const prison of prisons) prison.item.hidden = !left.has(prison);
  return shown;
}
