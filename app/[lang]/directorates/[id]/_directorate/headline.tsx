import { FigureLink } from '#components/figures/figure-link';
import { areaName } from '#lib/dataset/area-name';
import type { DirectoratePage } from '#lib/dataset/directorate-page';
import { isKnown } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { directorateText } from '#lib/i18n/directorate';
import { directoratesText } from '#lib/i18n/directorates';
import type { SectionProps } from './section-props';

/** Which directorate, what is to be known of it in one sentence, and of which date. */
export function Headline({ of, lang }: SectionProps) {
  return (
    <header className="opening">
      <p className="kicker">{of.directorate.name[lang]}</p>
      <h1 className="max-w-[19em]">
        <Per100 of={of} lang={lang} />
      </h1>
      <p className="measure mt-4">{leadOf(of, lang)}</p>
      <p className="measure mt-2 text-[0.9rem] text-mute">{directoratesText[lang].whatIs}</p>
    </header>
  );
}

type Props = { readonly of: DirectoratePage; readonly lang: Lang };

/** People for 100 places; vermilion only where there are more people than places. */
function Per100({ of: { directorate, ratio }, lang }: Props) {
  const name = areaName(directorate, lang);
  const { quantity } = ratio.density;
  if (!isKnown(quantity)) return name;
  const { before, accent, after } = directorateText[lang].counted(name, count(quantity.value, lang));
  const tone = quantity.value > 100 ? 'headline-figure text-over' : 'headline-figure';
  return (
    <>
      {before}
      <FigureLink of={{ ...ratio, measure: 'density' }} lang={lang} className={tone}>
        {accent}
      </FigureLink>
      {after}
    </>
  );
}

function leadOf({ date, ratio, units, excess, exposure }: DirectoratePage, lang: Lang): string {
  const text = directorateText[lang];
  const prisons = units.prisons.length;
  const at150 = exposure.find(({ threshold }) => threshold === 150)?.share;
  return [
    text.lead({
      date: longDate(date, lang),
      held: ofQuantity(ratio.detained.quantity, 'people', lang),
      places: ofQuantity(ratio.places.quantity, 'places', lang),
      prisons: `${count(prisons, lang)} ${plural(prisons, lang, directoratesText[lang].prisonsOf)}`,
    }),
    isKnown(excess.quantity) ? text.leadAbove(ofQuantity(excess.quantity, 'people', lang)) : '',
    at150 !== undefined && isKnown(at150) ? text.leadExposed(ofQuantity(at150, 'percent', lang)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
