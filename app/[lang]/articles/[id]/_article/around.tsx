import { FigureLink } from '#components/figures/figure-link';
import { traceFigure } from '#lib/dataset/trace-figure';
import { longDate } from '#lib/format/date';
import { ofQuantity, qualified } from '#lib/format/quantity';
import { articlesText } from '#lib/i18n/articles';
import { measureLabel } from '#lib/i18n/measure-label';
import { articlePath, claimAnchor } from '#lib/url/article-path';
import { establishmentPath } from '#lib/url/establishment-path';
import type { SectionProps } from './section-props';

/** What follows from the article's own figures, who else states the same, and the pages of its prisons. */
export function Around({ data, of, lang }: SectionProps) {
  return (
    <>
      <OwnRatios of={of} lang={lang} />
      <SameFigures data={data} of={of} lang={lang} />
      <Prisons of={of} lang={lang} />
    </>
  );
}

type Props = Omit<SectionProps, 'data'>;

function OwnRatios({ of: { ratios }, lang }: Props) {
  const text = articlesText[lang];
  if (ratios.length === 0) return null;
  return (
    <section>
      <h2>{text.own}</h2>
      <ul>
        {ratios.map(({ subject, date, detained, places, density }) => (
          <li key={`${subject} ${date}`}>
            {text.ownDensity(
              ofQuantity(density.quantity, 'percent', lang),
              detained.figure ? qualified(detained.figure, lang) : ofQuantity(detained.quantity, 'people', lang),
              places.figure ? qualified(places.figure, lang) : ofQuantity(places.quantity, 'places', lang),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SameFigures({ data, of: { sameFigures }, lang }: SectionProps) {
  const text = articlesText[lang];
  if (sameFigures.length === 0) return null;
  return (
    <section>
      <h2>{text.same}</h2>
      <ul>
        {sameFigures.map(({ article, claim }) => (
          <li key={`${article.id} ${claim.subject} ${claim.measure} ${claim.date}`}>
            {traceFigure(data, claim) === undefined ? (
              qualified(claim, lang)
            ) : (
              <FigureLink of={claim} lang={lang}>
                {qualified(claim, lang)}
              </FigureLink>
            )}{' '}
            {measureLabel(claim.measure, claim.definition, lang)}, {longDate(claim.date, lang)} —{' '}
            <a href={`${articlePath(article.id, lang)}#${claimAnchor(article.claims.indexOf(claim) + 1)}`}>
              {article.publisher}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Prisons({ of: { prisons }, lang }: Props) {
  if (prisons.length === 0) return null;
  return (
    <section>
      <h2>{articlesText[lang].prisons}</h2>
      <ul>
        {prisons.map(({ id, name }) => (
          <li key={id}>
            <a href={establishmentPath(id, lang)}>{name[lang]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
