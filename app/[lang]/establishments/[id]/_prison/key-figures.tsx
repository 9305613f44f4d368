import { Key } from '#components/establishments/prison-key-figure';
import { FigureLink, Num } from '#components/figures/figure-link';
import { SourceLine } from '#components/figures/source-line';
import { isIncomplete } from '#lib/dataset/prison-state';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { isOlderThanMonthly } from '#lib/domain/freshness';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import { longDate, monthYear } from '#lib/format/date';
import { decimal, signedCount } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { prisonText } from '#lib/i18n/prison';
import type { SectionProps } from './section-props';

type Props = Omit<SectionProps, 'data'>;

/** "8 people for every 10 places", where the density is that of the whole prison. */
function per10(ratio: CapacityRatio, lang: Lang): string | undefined {
  const { quantity } = ratio.density;
  if (!isKnown(quantity) || isIncomplete(ratio)) return undefined;
  return prisonText[lang].densityNote(decimal(quantity.value / 10, lang, { decimals: 0 }));
}

const isOver = (quantity: Quantity, line: number): boolean => isKnown(quantity) && quantity.value > line;

/** The prison's own figures, each a link to its row, with who published them. */
export function KeyFigures({ data, of, lang }: SectionProps) {
  const text = prisonText[lang];
  const source = of.whole?.ratio.detained.figure?.source ?? of.whole?.ratio.places.figure?.source;
  const record = source && data.sources.get(source);
  return (
    <section aria-label={text.keyFigures}>
      <dl className="key-figures">
        <Capacity of={of} lang={lang} />
        <Excess of={of} lang={lang} />
        <Change of={of} lang={lang} />
        <Norm of={of} lang={lang} />
      </dl>
      <div className="mt-6">
        {record && (
          <SourceLine
            source={record}
            lang={lang}
            date={of.date}
            stale={of.state !== 'closed' && isOlderThanMonthly(of.date, of.newest)}
          />
        )}
        {of.units.wings.length > 1 && <p className="text-[0.85rem] text-mute">{text.totalAside}</p>}
      </div>
    </section>
  );
}

function Capacity({ of: { whole }, lang }: Props) {
  const text = prisonText[lang];
  if (whole === undefined) return null;
  const { detained, places, density } = whole.ratio;
  return (
    <>
      <Key name={text.held} isAbsent={!isKnown(detained.quantity)}>
        {detained.figure && <Num figure={detained.figure} lang={lang} />}
      </Key>
      <Key name={text.places}>{places.figure && <Num figure={places.figure} lang={lang} />}</Key>
      <Key
        name={text.density}
        note={per10(whole.ratio, lang)}
        over={isOver(density.quantity, 100)}
        isAbsent={!isKnown(density.quantity)}
      >
        <FigureLink of={{ ...whole.ratio, measure: 'density' }} lang={lang}>
          {ofQuantity(density.quantity, 'percent', lang)}
        </FigureLink>
      </Key>
    </>
  );
}

/** With one wing the people above capacity are the net gap, cut at zero; with several, the sum under the table. */
function Excess({ of: { whole, excess, units }, lang }: Props) {
  const text = prisonText[lang];
  if (whole === undefined) return null;
  const left = excess.uncounted.flatMap(
    ({ subject }) =>
      units.wings.find(({ subject: wing }) => wing.id === subject)?.subject.name[lang].toLowerCase() ?? [],
  );
  const note = left.length === 0 ? text.excessNote : text.excessUncounted(list(left, lang));
  return (
    <>
      <Key name={text.excess} note={note} over={isOver(excess.quantity, 0)} isAbsent={!isKnown(excess.quantity)}>
        <a className="figure-link" href="#wings">
          {ofQuantity(excess.quantity, 'people', lang)}
        </a>
      </Key>
      <Key name={text.gap} note={text.gapNote} isAbsent={!isKnown(whole.ratio.surplus.quantity)}>
        <FigureLink of={{ ...whole.ratio, measure: 'surplus' }} lang={lang}>
          {ofQuantity(whole.ratio.surplus.quantity, 'people', lang)}
        </FigureLink>
      </Key>
    </>
  );
}

function Change({ of: { whole, units }, lang }: Props) {
  const text = prisonText[lang];
  const earlier = whole?.before?.detained.figure;
  if (whole === undefined || units.before === undefined || earlier === undefined || !isKnown(whole.change)) return null;
  if ([whole.ratio, whole.before].some((ratio) => ratio !== undefined && isIncomplete(ratio))) return null;
  const note = (
    <>
      {text.changeFrom(longDate(units.before, lang))} <Num figure={earlier} lang={lang} />
    </>
  );
  return (
    <Key name={text.change(monthYear(units.before, lang))} note={note} over={whole.change.value > 0}>
      {signedCount(whole.change.value, lang)}
    </Key>
  );
}

function Norm({ of: { norm }, lang }: Props) {
  const text = prisonText[lang];
  if (norm?.places.figure === undefined) return null;
  return (
    <Key name={text.norm} note={text.normNote(ofQuantity(norm.density.quantity, 'percent', lang))}>
      <Num figure={norm.places.figure} lang={lang} />
    </Key>
  );
}
