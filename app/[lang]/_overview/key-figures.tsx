import type { ReactNode } from 'react';
import { FigureLink, Num } from '#components/figures/figure-link';
import type { Overview, YearOnYear } from '#lib/dataset/overview';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import { monthYear } from '#lib/format/date';
import { percent, signedCount, signedPercent } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { overviewText } from '#lib/i18n/overview';

type Props = { readonly of: Overview; readonly lang: Lang };

/** The eight figures to know, each a link to its row; net gap and surnombre stand side by side, both named. */
export function KeyFigures({ of, lang }: Props) {
  const text = overviewText[lang];
  return (
    <section aria-label={text.keyFigures}>
      <dl className="key-figures">
        <Capacity of={of} lang={lang} />
        <OneYear of={of} lang={lang} />
        <Detail of={of} lang={lang} />
        <Excess of={of} lang={lang} />
      </dl>
    </section>
  );
}

function Capacity({ of, lang }: Props) {
  const text = overviewText[lang];
  const { detained, places, density } = of.ratio;
  return (
    <>
      <Key name={text.held}>{detained.figure && <Num figure={detained.figure} lang={lang} />}</Key>
      <Key name={text.places}>{places.figure && <Num figure={places.figure} lang={lang} />}</Key>
      <Key name={text.density} over>
        <FigureLink of={{ ...of.ratio, measure: 'density' }} lang={lang}>
          {ofQuantity(density.quantity, 'percent', lang)}
        </FigureLink>
      </Key>
      <Key name={text.remand} note={text.remandNote} over>
        {of.remandDensity && <Num figure={of.remandDensity.chosen} lang={lang} />}
      </Key>
    </>
  );
}

function OneYear({ of, lang }: Props) {
  const text = overviewText[lang];
  return (
    <>
      <Key name={text.morePeople} note={<FromTo of={of} part="detained" lang={lang} />} over>
        {signed(of.change.detained, lang)}
      </Key>
      <Key name={text.morePlaces} note={<FromTo of={of} part="places" lang={lang} />}>
        {signed(of.change.places, lang)}
      </Key>
    </>
  );
}

/** The two counts a change was computed from, each leading to its row. */
function FromTo({ of, part, lang }: Props & { readonly part: 'detained' | 'places' }) {
  const text = overviewText[lang];
  const numberOf = (ratio: CapacityRatio | undefined) =>
    ratio?.[part].figure ? <Num figure={ratio[part].figure} lang={lang} /> : null;
  return (
    <>
      {of.yearBefore && text.inOneYearFrom(monthYear(of.yearBefore.date, lang))} {numberOf(of.yearBefore)} →{' '}
      {numberOf(of.ratio)}
    </>
  );
}

function Detail({ of, lang }: Props) {
  const text = overviewText[lang];
  const { figure, share } = of.pretrial;
  return (
    <>
      <Key name={text.mattresses} note={<Mattresses of={of.floorMattresses} lang={lang} />}>
        {of.floorMattresses.now && <Num figure={of.floorMattresses.now.chosen} lang={lang} />}
      </Key>
      <Key name={text.pretrial} note={figure && text.pretrialNote(ofQuantity(figure.chosen.quantity, 'people', lang))}>
        {figure && (
          <FigureLink of={figure.chosen} lang={lang}>
            {isKnown(share) ? percent(share.value, lang) : ofQuantity(share, 'percent', lang)}
          </FigureLink>
        )}
      </Key>
    </>
  );
}

function Mattresses({ of: { yearBefore, change }, lang }: { readonly of: YearOnYear; readonly lang: Lang }) {
  const text = overviewText[lang];
  const moved = isKnown(change) ? signedPercent(change.value, lang) : ofQuantity(change, 'percent', lang);
  return (
    <>
      {text.mattressesChange(moved)} {yearBefore && <Num figure={yearBefore.chosen} lang={lang} />}
    </>
  );
}

function Excess({ of, lang }: Props) {
  const text = overviewText[lang];
  const { surplus } = of.ratio;
  const sum = of.surnombre?.chosen;
  return (
    <>
      <Key name={text.gap} note={text.gapNote}>
        <FigureLink of={{ ...of.ratio, measure: 'surplus' }} lang={lang}>
          {ofQuantity(surplus.quantity, 'people', lang)}
        </FigureLink>
      </Key>
      <Key name={text.surnombre} note={text.surnombreNote} over>
        {sum && (
          <FigureLink of={sum} lang={lang}>
            {ofQuantity(sum.quantity, 'people', lang)}
          </FigureLink>
        )}
      </Key>
    </>
  );
}

const signed = (change: Quantity, lang: Lang): string =>
  isKnown(change) ? signedCount(change.value, lang) : ofQuantity(change, 'people', lang);

type KeyProps = {
  readonly name: string;
  readonly note?: ReactNode;
  /** What is above the line is vermilion. */
  readonly over?: boolean;
  readonly children: ReactNode;
};

function Key({ name, note, over = false, children }: KeyProps) {
  return (
    <div className="key-figure">
      <dt>{name}</dt>
      <dd className={over ? 'key-value text-over' : 'key-value'}>{children}</dd>
      {note !== undefined && <dd className="key-note">{note}</dd>}
    </div>
  );
}
