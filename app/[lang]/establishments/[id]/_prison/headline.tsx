import type { ReactNode } from 'react';
import { FigureLink } from '#components/figures/figure-link';
import type { PrisonPage } from '#lib/dataset/prison-page';
import { shortName } from '#lib/dataset/short-name';
import { isKnown } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { prisonText } from '#lib/i18n/prison';
import type { SectionProps } from './section-props';

/** Which prison, what is to be known of it in one sentence, and of which date; or why it cannot be said. */
export function Headline({ of, lang }: SectionProps) {
  const text = prisonText[lang];
  const { prison, directorate } = of;
  return (
    <header className="opening">
      <p className="kicker">{prison.name[lang]}</p>
      <h1 className="max-w-[19em]">
        <Sentence of={of} lang={lang} />
      </h1>
      <p className="measure mt-4">{leadOf(of, lang)}</p>
      <p className="measure mt-2 text-[0.9rem] text-mute">
        {[text.place(prison.city, prison.department), directorate?.name[lang]]
          .flatMap((part) => part ?? [])
          .join(' · ')}
      </p>
    </header>
  );
}

type Props = { readonly of: PrisonPage; readonly lang: Lang };

const numbersOf = ({ prison, whole }: PrisonPage, lang: Lang) => ({
  name: shortName(prison),
  held: whole === undefined ? '' : ofQuantity(whole.ratio.detained.quantity, 'people', lang),
  places: whole === undefined ? '' : ofQuantity(whole.ratio.places.quantity, 'places', lang),
});

function Sentence({ of, lang }: Props): ReactNode {
  const text = prisonText[lang];
  const numbers = numbersOf(of, lang);
  switch (of.state) {
    case 'counted':
      return <Per100 of={of} lang={lang} />;
    case 'no-places':
      return text.noPlaces(numbers);
    case 'empty':
      return text.empty(numbers);
    case 'suppressed':
      return text.suppressed(numbers);
    case 'partial':
      return text.partial(numbers);
    case 'missing':
      return text.missing(numbers);
    case 'closed':
      return text.closed(numbers);
  }
}

/** People for 100 places; vermilion only where there are more people than places. */
function Per100({ of: { prison, whole }, lang }: Props) {
  const density = whole?.ratio.density.quantity;
  if (whole === undefined || density === undefined || !isKnown(density)) return shortName(prison);
  const { before, accent, after } = prisonText[lang].counted(shortName(prison), count(density.value, lang));
  const tone = density.value > 100 ? 'headline-figure text-over' : 'headline-figure';
  return (
    <>
      {before}
      <FigureLink of={{ ...whole.ratio, measure: 'density' }} lang={lang} className={tone}>
        {accent}
      </FigureLink>
      {after}
    </>
  );
}

function leadOf(of: PrisonPage, lang: Lang): string {
  const text = prisonText[lang];
  const date = longDate(of.date, lang);
  const { held, places } = numbersOf(of, lang);
  switch (of.state) {
    case 'counted':
      return text.countedLead(date, held, places);
    case 'no-places':
      return text.noPlacesLead(date);
    case 'empty':
      return text.emptyLead(date);
    case 'suppressed':
      return text.suppressedLead(date, places);
    case 'partial':
      return text.partialLead(date, held);
    case 'missing':
      return text.missingLead(longDate(of.newest, lang), date);
    case 'closed':
      return text.closedLead(date);
  }
}
