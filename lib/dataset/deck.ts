import type { Deck } from '#lib/export/deck';
import type { DeckAt } from '#lib/export/deck-at';
import type { DeckProblem, OwnDeckRequest } from '#lib/export/own-deck-request';
import { qrCode } from '#lib/export/qr-code';
import { deckText } from '#lib/i18n/deck';
import type { Dataset } from './dataset';
import { chartSlideOf } from './deck-chart-slide';
import { finished, telling } from './deck-draft';
import { deckParts } from './deck-parts';

/** A deck put together by a reader; `problems` says what of its address was not used. */
export type OwnDeck = Deck & { readonly problems: readonly DeckProblem[] };

/** The ready deck of the country (`fr`), a prison, a directorate or an article; undefined for any other id. */
export function readyDeck(data: Dataset, id: string, at: DeckAt): Deck | undefined {
  const parts = deckParts(id, telling(data, at));
  if (parts === undefined) return undefined;
  const { title, subtitle, slides } = parts;
  const address = at.origin + at.readyDeck(id);
  return {
    ...{ lang: at.lang, title, isOwnTitle: false, subtitle, release: data.release.id },
    ...{ address, code: qrCode(address), slides: slides.map(finished) },
  };
}

/** The slides a reader asked for, in their order; those that nothing is known of are named, with ids that may have been meant. */
export function ownDeck(data: Dataset, { slides: ids, title, problems }: OwnDeckRequest, at: DeckAt): OwnDeck {
  const told = telling(data, at);
  const found = ids.map((id) => ({ id, slide: chartSlideOf(id, told) }));
  const slides = found.flatMap(({ slide }) => slide ?? []);
  const unknown = found.flatMap(({ id, slide }): DeckProblem[] =>
    slide === undefined ? [{ kind: 'unknown', slide: id, near: [] }] : [],
  );
  const text = deckText[at.lang];
  const address =
    at.origin +
    at.ownDeck(
      slides.map(({ id }) => id),
      title,
    );
  return {
    ...{ lang: at.lang, title: title === '' ? text.ownDeck : title, isOwnTitle: title !== '' },
    ...{ subtitle: text.ownSubtitle, release: data.release.id, address, code: qrCode(address) },
    slides: slides.map(finished),
    problems: [...problems, ...unknown],
  };
}
