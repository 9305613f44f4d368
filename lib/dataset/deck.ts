import type { Deck } from '#lib/export/deck';
import type { DeckAt } from '#lib/export/deck-at';
import type { DeckProblem, OwnDeckRequest } from '#lib/export/own-deck-request';
import { qrCode } from '#lib/export/qr-code';
import { deckText } from '#lib/i18n/deck';
import type { Dataset } from './dataset';
import { finished, telling } from './deck-draft';
import { nearFinder } from './deck-near';
import { deckParts } from './deck-parts';
import { slideFinder, slidesOf } from './deck-slides';

/** A deck put together by a reader; `problems` says what of its address was not used. */
export type OwnDeck = Deck & { readonly problems: readonly DeckProblem[] };

/** The ready deck of the country (`fr`), a prison, a directorate or an article; undefined for any other id. */
export function readyDeck(data: Dataset, id: string, at: DeckAt): Deck | undefined {
  const told = telling(data, at);
  const parts = deckParts(id, told);
  if (parts === undefined) return undefined;
  const { title, subtitle, ready } = parts;
  const address = at.origin + at.readyDeck(id);
  return {
    ...{ lang: at.lang, title, isOwnTitle: false, subtitle, release: data.release.id },
    ...{ address, code: qrCode(address), slides: slidesOf(ready, parts, told).map(finished) },
  };
}

/**
 * The slides a reader asked for, in their order; those that nothing is known of are named, with ids that may have been meant. Its
 * address holds what was found.
 */
export function ownDeck(data: Dataset, { slides: ids, title, problems }: OwnDeckRequest, at: DeckAt): OwnDeck {
  const told = telling(data, at);
  const find = slideFinder(told);
  const near = nearFinder(told, find);
  const found = ids.map((id) => ({ id, slide: find(id) }));
  const slides = found.flatMap(({ slide }) => slide ?? []);
  const unknown = found.flatMap(({ id, slide }): DeckProblem[] =>
    slide === undefined ? [{ kind: 'unknown', slide: id, near: near(id) }] : [],
  );
  const text = deckText[at.lang];
  return {
    ...{ lang: at.lang, title: title === '' ? text.ownDeck : title, isOwnTitle: title !== '' },
    ...{ subtitle: text.ownSubtitle, release: data.release.id },
    ...addressed(
      slides.map(({ id }) => id),
      title,
      at,
    ),
    slides: slides.map(finished),
    problems: [...problems, ...unknown],
  };
}

/** In characters: a code that holds more is too fine for a phone at the back of a hall. */
const LONGEST_CODED = 700;

/** The code of a deck too long for one leads to the page where decks are put together. */
function addressed(ids: readonly string[], title: string, at: DeckAt): Pick<Deck, 'address' | 'code'> {
  const address = at.origin + (ids.length === 0 ? at.hub : at.ownDeck(ids, title));
  return { address, code: qrCode(address.length <= LONGEST_CODED ? address : at.origin + at.hub) };
}
