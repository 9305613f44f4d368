import { FigureLink } from '#components/figures/figure-link';
import { prisonLead, prisonSentence } from '#lib/dataset/prison-sentence';
import { isKnown } from '#lib/domain/quantity';
import { prisonText } from '#lib/i18n/prison';
import { pagePath } from '#lib/url/page-path';
import type { SectionProps } from './section-props';

/** Which prison, what is to be known of it in one sentence, and of which date; or why it cannot be said. */
export function Headline({ of, lang }: SectionProps) {
  const text = prisonText[lang];
  const { prison, directorate } = of;
  return (
    <header className="opening">
      <p className="back-link">
        <a href={pagePath(lang, '/establishments')}>{text.backToList}</a>
      </p>
      <p className="kicker">{prison.name[lang]}</p>
      <h1 className="max-w-[19em]">
        <Sentence of={of} lang={lang} />
      </h1>
      <p className="measure mt-4">{prisonLead(of, lang)}</p>
      <p className="measure mt-2 text-[0.9rem] text-mute">
        {[text.place(prison.city, prison.department), directorate?.name[lang]]
          .flatMap((part) => part ?? [])
          .join(' · ')}
      </p>
    </header>
  );
}

type Props = Omit<SectionProps, 'data'>;

/** The accent, where there is one, leads to the density; vermilion only where there are more people than places. */
function Sentence({ of, lang }: Props) {
  const { before, accent, after } = prisonSentence(of, lang);
  const ratio = of.whole?.ratio;
  if (accent === '' || ratio === undefined) return before;
  const { quantity } = ratio.density;
  const isOver = isKnown(quantity) && quantity.value > 100;
  return (
    <>
      {before}
      <FigureLink
        of={{ ...ratio, measure: 'density' }}
        lang={lang}
        className={isOver ? 'headline-figure text-over' : 'headline-figure'}
      >
        {accent}
      </FigureLink>
      {after}
    </>
  );
}
