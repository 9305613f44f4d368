import { FigureLink } from '#components/figures/figure-link';
import { highBands } from '#lib/dataset/directorate-page';
import type { WingTypePage } from '#lib/dataset/wing-type-page';
import { shownRatio, wingTypeLead, wingTypeSentence } from '#lib/dataset/wing-type-sentence';
import { isKnown } from '#lib/domain/quantity';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
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
      <p className="measure mt-4">{wingTypeLead(of, lang)}</p>
      {of.isCurrent && of.type !== 'epm' && (
        <p className="measure mt-2">{text.high(at150 ?? '', at200 ?? '', all ?? '')}</p>
      )}
      <p className="measure mt-2 text-mute">{WING_TYPE_MEANINGS[lang][of.type]}</p>
    </header>
  );
}

type Props = { readonly of: WingTypePage; readonly lang: Lang };

function Per100({ of, lang }: Props) {
  const { before, accent, after } = wingTypeSentence(of, lang);
  const ratio = shownRatio(of);
  const { quantity } = ratio.density;
  if (accent === '' || !isKnown(quantity)) return before;
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
