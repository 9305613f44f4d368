import { longDate } from '#lib/format/date';
import { deckEntryText } from '#lib/i18n/deck-entry';
import { overviewText } from '#lib/i18n/overview';
import { deckPath } from '#lib/url/present-path';
import { Hero } from './hero';
import { KeyFigures } from './key-figures';
import type { SectionProps } from './section-props';

/** The headline and the key figures. */
export function Opening({ data, now, lang }: SectionProps) {
  return (
    <div className="opening">
      <Hero of={now} lang={lang} sourceOf={(id) => data.sources.get(id)} />
      <KeyFigures of={now} lang={lang} />
      <p className="measure mt-6 text-[0.85rem] text-mute">
        {overviewText[lang].oneDate(longDate(now.date, lang))}{' '}
        <a href={deckPath('fr', lang)}>{deckEntryText[lang].short}</a>
      </p>
    </div>
  );
}
