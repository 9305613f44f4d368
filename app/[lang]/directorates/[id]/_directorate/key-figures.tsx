import { Key } from '#components/establishments/prison-key-figure';
import { FigureLink, Num } from '#components/figures/figure-link';
import { SourceLine } from '#components/figures/source-line';
import { fullName } from '#lib/dataset/full-name';
import { isOlderThanMonthly } from '#lib/domain/freshness';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import { longDate, monthYear } from '#lib/format/date';
import { signedCount } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { list } from '#lib/format/words';
import { directorateText } from '#lib/i18n/directorate';
import type { SectionProps } from './section-props';

const isOver = (quantity: Quantity, line: number): boolean => isKnown(quantity) && quantity.value > line;

/** The directorate's own figures, each a link to its row; which are printed and which are ours is said at each. */
export function KeyFigures(props: SectionProps) {
  const { data, of, lang } = props;
  const { figure } = of.ratio.detained;
  const source = figure && data.sources.get(figure.source);
  const uncounted = of.exposure[0]?.uncounted;
  return (
    <section aria-label={directorateText[lang].keyFigures}>
      <dl className="key-figures">
        <Printed {...props} />
        <Own {...props} />
      </dl>
      <div className="mt-6">
        {source && (
          <SourceLine
            source={source}
            lang={lang}
            date={of.date}
            locator={figure.locator}
            stale={isOlderThanMonthly(of.date, data.release.date)}
          />
        )}
        {uncounted !== undefined && isOver(uncounted, 0) && (
          <p className="measure text-[0.85rem] text-mute">
            {directorateText[lang].withoutRow(ofQuantity(uncounted, 'people', lang))}
          </p>
        )}
      </div>
    </section>
  );
}

function Printed({ of: { ratio, norm }, lang }: SectionProps) {
  const text = directorateText[lang];
  const { detained, places, density } = ratio;
  return (
    <>
      <Key name={text.heldKey} note={text.printed}>
        {detained.figure && <Num figure={detained.figure} lang={lang} />}
      </Key>
      <Key name={text.placesKey} note={text.printed}>
        {places.figure && <Num figure={places.figure} lang={lang} />}
      </Key>
      <Key
        name={text.densityKey}
        note={density.basis === 'computed' ? text.computed : text.printed}
        over={isOver(density.quantity, 100)}
        isAbsent={!isKnown(density.quantity)}
      >
        <FigureLink of={{ ...ratio, measure: 'density' }} lang={lang}>
          {ofQuantity(density.quantity, 'percent', lang)}
        </FigureLink>
      </Key>
      {norm?.places.figure && (
        <Key name={text.normKey} note={text.normNote(ofQuantity(norm.density.quantity, 'percent', lang))}>
          <Num figure={norm.places.figure} lang={lang} />
        </Key>
      )}
    </>
  );
}

function Own({ data, of: { ratio, excess, before, change }, lang }: SectionProps) {
  const text = directorateText[lang];
  const left = excess.uncounted.map(({ subject }) => fullName(data, subject, lang));
  const earlier = before?.detained.figure;
  return (
    <>
      <Key
        name={text.aboveKey}
        note={left.length === 0 ? text.aboveNote : text.aboveWithout(list(left, lang))}
        over={isOver(excess.quantity, 0)}
        isAbsent={!isKnown(excess.quantity)}
      >
        <a className="figure-link" href="#prisons">
          {ofQuantity(excess.quantity, 'people', lang)}
        </a>
      </Key>
      <Key name={text.gapKey} note={text.gapNote} isAbsent={!isKnown(ratio.surplus.quantity)}>
        <FigureLink of={{ ...ratio, measure: 'surplus' }} lang={lang}>
          {ofQuantity(ratio.surplus.quantity, 'people', lang)}
        </FigureLink>
      </Key>
      {earlier !== undefined && isKnown(change) && (
        <Key
          name={text.changeKey(monthYear(earlier.date, lang))}
          over={change.value > 0}
          note={
            <>
              {text.changeNote(longDate(earlier.date, lang))} <Num figure={earlier} lang={lang} />
            </>
          }
        >
          {signedCount(change.value, lang)}
        </Key>
      )}
    </>
  );
}
