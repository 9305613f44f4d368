import type { Lang } from '#lib/i18n/bilingual';
import { deckEntryText } from '#lib/i18n/deck-entry';
import { builderPath } from '#lib/url/builder-address';
import { deckFile, deckPath } from '#lib/url/present-path';

type Props = {
  /** A prison, a directorate or an article. */
  readonly id: string;
  /** A prison is picked, so that its file and sheet stand ready; of others the slides are offered. */
  readonly as: 'of' | 'from';
  readonly lang: Lang;
};

/** On the page of a prison, a directorate or an article: its deck, the file of it, and one's own made from it. */
export function DeckEntry({ id, as, lang }: Props) {
  const text = deckEntryText[lang];
  const deck = deckPath(id, lang);
  return (
    <p className="measure mt-3">
      {text.before} <a href={deck}>{text.deck}</a>, <a href={deckFile(deck)}>PowerPoint</a>, {text.or}{' '}
      <a href={builderPath({ [as]: id }, lang)}>{text.own}</a>.
    </p>
  );
}
