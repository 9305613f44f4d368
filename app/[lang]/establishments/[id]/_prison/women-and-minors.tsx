import { Key } from '#components/establishments/prison-key-figure';
import { Num } from '#components/figures/figure-link';
import { SourceLine } from '#components/figures/source-line';
import { Section } from '#components/layout/section';
import { type WomenAndMinors as Tables, womenAndMinors } from '#lib/dataset/women-and-minors';
import type { Figure } from '#lib/domain/figure';
import { isKnown, lowOf } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { womenText } from '#lib/i18n/women';
import type { SectionProps } from './section-props';

/** The ministry's tables of places for women and for minors, as printed; where they have no row, that is said. */
export function WomenAndMinors({ data, of: { prison, state }, lang }: SectionProps) {
  const text = womenText[lang];
  const tables = womenAndMinors(data, prison.id);
  if (tables === undefined || state === 'closed') return null;
  const { date, women, minors } = tables;
  const source = (women?.occupancy ?? minors)?.source;
  const record = source && data.sources.get(source);
  return (
    <Section id="women-and-minors" heading={text.heading}>
      {women === undefined ? <p>{text.noWomen(longDate(date, lang))}</p> : <Women women={women} lang={lang} />}
      {minors === undefined ? <p>{text.noMinors(longDate(date, lang))}</p> : <Minors figure={minors} lang={lang} />}
      {record && <p className="measure text-[0.9rem] text-mute">{text.included}</p>}
      {record && <SourceLine source={record} lang={lang} date={date} />}
    </Section>
  );
}

const isFull = (figure: Figure | undefined): boolean =>
  figure !== undefined && isKnown(figure.quantity) && lowOf(figure.quantity) > 100;

type WomenProps = { readonly women: NonNullable<Tables['women']>; readonly lang: Lang };

function Women({ women: { held, places, occupancy }, lang }: WomenProps) {
  const text = womenText[lang];
  const isWithheld = held !== undefined && !isKnown(held.quantity) && held.quantity.reason === 'suppressed';
  return (
    <>
      <dl className="key-figures">
        <WomenKey name={text.held} figure={held} lang={lang} />
        <WomenKey name={text.places} figure={places} lang={lang} />
        <WomenKey name={text.occupancy} figure={occupancy} over={isFull(occupancy)} lang={lang} />
      </dl>
      <p className="measure text-[0.9rem] text-mute">
        {isWithheld && `${text.withheld} `}
        {text.elsewhere}
      </p>
    </>
  );
}

type KeyProps = {
  readonly name: string;
  readonly figure: Figure | undefined;
  readonly over?: boolean;
  readonly lang: Lang;
};

function WomenKey({ name, figure, over = false, lang }: KeyProps) {
  if (figure === undefined) return null;
  return (
    <Key name={name} over={over} isAbsent={!isKnown(figure.quantity)}>
      <Num figure={figure} lang={lang} />
    </Key>
  );
}

/** One rate, without bar or colour: minors are shown as published at most (docs/decisions/0056). */
function Minors({ figure, lang }: { readonly figure: Figure; readonly lang: Lang }) {
  const text = womenText[lang];
  return (
    <>
      <dl className="key-figures">
        <Key name={text.minors} isAbsent={!isKnown(figure.quantity)}>
          <Num figure={figure} lang={lang} />
        </Key>
      </dl>
      <p className="measure text-[0.9rem] text-mute">
        {!isKnown(figure.quantity) && `${text.minorsDash} `}
        {text.minorsOnly}
      </p>
    </>
  );
}
