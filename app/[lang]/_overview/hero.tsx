import { FigureLink, Num } from '#components/figures/figure-link';
import type { Overview } from '#lib/dataset/overview';
import { isKnown } from '#lib/domain/quantity';
import type { Source, SourceId } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { overviewText } from '#lib/i18n/overview';
import { inOneLine } from './one-line';

type HeroProps = {
  readonly of: Overview;
  readonly lang: Lang;
  readonly sourceOf: (id: SourceId) => Source | undefined;
};

/** The finding in one sentence, the year's change, and any later total that was only relayed. */
export function Hero({ of, lang, sourceOf }: HeroProps) {
  const text = overviewText[lang];
  const density = of.ratio.density.quantity;
  const held = isKnown(density) ? count(density.value, lang) : ofQuantity(density, 'percent', lang);
  const { before, accent, after } = text.headline(longDate(of.date, lang), held);
  return (
    <header>
      <h1 className="max-w-[19em]">
        {before}
        <FigureLink of={{ ...of.ratio, measure: 'density' }} lang={lang} className="headline-figure text-over">
          {accent}
        </FigureLink>
        {after}
      </h1>
      <p className="measure mt-5 text-mute">
        {text.oneYear(ofQuantity(of.change.detained, 'people', lang), ofQuantity(of.change.places, 'places', lang))}{' '}
        <LaterTotal of={of} lang={lang} sourceOf={sourceOf} />
      </p>
    </header>
  );
}

function LaterTotal({ of: { later }, lang, sourceOf }: HeroProps) {
  if (later === undefined) return null;
  const text = overviewText[lang];
  const readIn = sourceOf(later.chosen.source)?.readIn ?? '';
  return (
    <>
      {text.laterTotal} <Num figure={later.chosen} lang={lang} />{' '}
      {text.laterTotalAt(longDate(later.chosen.date, lang), inOneLine(readIn))}
    </>
  );
}
