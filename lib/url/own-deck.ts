import { type DeckProblem, LONGEST_DECK_TITLE, MOST_SLIDES, type OwnDeckRequest } from '#lib/export/own-deck-request';

/** What every id of a slide is made of, and longer than any. */
const SLIDE_ID = /^[A-Za-z0-9.-]{1,200}$/;
const SHOWN_OF_A_PROBLEM = 60;
/** Spaces that may break a line; the two that French keeps together stay. */
const BREAKING_SPACES = /[^\S\u00a0\u202f]+/g;
/** Signs that draw nothing or turn the text around, and halves of a pair. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\uFFFD]/gu;

/**
 * Reads `?slides=national,prison-cp-fresnes&title=…`: at most twenty slides in their order, each once, and a title of at most 120
 * characters on one line. What is left out or cut is named. Text is never markup: show it as text. Whether there are such slides is
 * for the dataset to say.
 */
export function readOwnDeck(search: URLSearchParams): OwnDeckRequest {
  const asked = search
    .getAll('slides')
    .flatMap((list) => list.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const { slides, problems } = readSlides(asked);
  const title = readTitle(search.get('title') ?? '');
  return { slides, title: title.text, problems: [...problems, ...title.problems] };
}

function readSlides(asked: readonly string[]): Pick<OwnDeckRequest, 'slides' | 'problems'> {
  if (asked.length === 0) return { slides: [], problems: [{ kind: 'empty' }] };
  const each = [...new Set(asked)];
  const readable = each.filter((id) => SLIDE_ID.test(id));
  const unreadable = each.filter((id) => !SLIDE_ID.test(id)).slice(0, MOST_SLIDES);
  const doubled = readable.filter((id) => asked.indexOf(id) !== asked.lastIndexOf(id)).slice(0, MOST_SLIDES);
  const left = readable.length - MOST_SLIDES;
  return {
    slides: readable.slice(0, MOST_SLIDES),
    problems: [
      ...unreadable.map((id): DeckProblem => ({ kind: 'unknown', slide: shortened(id), near: [] })),
      ...doubled.map((slide): DeckProblem => ({ kind: 'twice', slide })),
      ...(left > 0 ? [{ kind: 'too-many', left } as const] : []),
    ],
  };
}

/** As text to be shown: nothing in it turns the line around. */
const shortened = (text: string): string => {
  const signs = Array.from(text.replace(UNPRINTABLE, '\uFFFD'));
  return signs.length <= SHOWN_OF_A_PROBLEM ? signs.join('') : `${signs.slice(0, SHOWN_OF_A_PROBLEM).join('')}…`;
};

function readTitle(text: string): { readonly text: string; readonly problems: readonly DeckProblem[] } {
  const spaced = text.replace(BREAKING_SPACES, ' ');
  const clean = spaced.replace(UNPRINTABLE, '').normalize('NFC').replace(BREAKING_SPACES, ' ').trim();
  const signs = Array.from(clean);
  const isLong = signs.length > LONGEST_DECK_TITLE;
  const problems: DeckProblem[] = [];
  if (spaced.search(UNPRINTABLE) >= 0) problems.push({ kind: 'title-cleaned' });
  if (isLong) problems.push({ kind: 'title-cut' });
  return { text: isLong ? signs.slice(0, LONGEST_DECK_TITLE).join('').trim() : clean, problems };
}
