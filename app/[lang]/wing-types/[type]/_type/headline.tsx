import { FigureLink } from '#components/figures/figure-link';
import { highBands } from '#lib/dataset/directorate-page';
import type { WingTypePage } from '#lib/dataset/wing-type-page';
import { isKnown } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { capitalised, plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { WING_TYPE_MEANINGS, wingTypeText } from '#lib/i18n/wing-types';
import type { SectionProps } from './section-props';

/** The type in one sentence, as published where it is; what it is for; how many of its wings are fullest. */
export function Headline({ of, lang }: SectionProps) {
  const text = wingTypeText[lang];
  const { atLeast150, atLeast200 } = highBands(of.bands);
  const [at150, at200, all] = [atLeast150, atLeast200, of.wings.length].map((wings) => count(wings, lang));
  return (
    <header className="opening">
      <p className="kicker">{text.title}</p>
      <h1 className="max-w-[22em]">
        <Per100 of={of} lang={lang} />
      </h1>
      <p className="measure mt-4">{leadOf(of, lang)}</p>
      {of.isCurrent && of.type !== 'epm' && (
        <p className="measure mt-2">{text.high(at150 ?? '', at200 ?? '', all ?? '')}</p>
      )}
      <p className="measure mt-2 text-mute">{WING_TYPE_MEANINGS[lang][of.type]}</p>
    </header>
  );
}

type Props = { readonly of: WingTypePage; readonly lang: Lang };

/** The published density where there is one of the newest date, else our own sum: the second line says which. */
const shownRatio = ({ published, own, date }: WingTypePage) => (published?.date === date ? published : own);

function Per100({ of, lang }: Props) {
  const text = wingTypeText[lang];
  const name = capitalised(WING_TYPE_NAMES[lang][of.type]);
  const ratio = shownRatio(of);
  const { quantity } = ratio.density;
  if (!of.isCurrent) return text.former(name);
  if (!isKnown(quantity)) return name;
  const { before, accent, after } = text.counted(name, count(quantity.value, lang));
  return (
    <>
      {before}
      <FigureLink
        of={{ ...ratio, measure: 'density' }}
        lang={lang}
        className={quantity.value > 100 ? 'headline-figure text-over' : 'headline-figure'}
      >
        {accent}
      </FigureLink>
      {after}
    </>
  );
}

function leadOf(of: WingTypePage, lang: Lang): string {
  const text = wingTypeText[lang];
  const ratio = shownRatio(of);
  const date = longDate(of.date, lang);
  const held = ofQuantity(ratio.detained.quantity, 'people', lang);
  const places = ofQuantity(ratio.places.quantity, 'places', lang);
  if (!of.isCurrent) return text.formerLead(date);
  if (ratio === of.published) return text.publishedLead(date, held, places);
  const wings = `${count(of.wings.length, lang)} ${plural(of.wings.length, lang, text.wingsOf)}`;
  return text.ownLead({ date, held, places, wings });
}
