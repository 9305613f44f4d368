import { Section } from '#components/layout/section';
import { compareText } from '#lib/i18n/compare';
import { compareDownload } from '#lib/url/compare';
import type { SectionProps } from './section-props';

/** Exactly these, from the API; types of wings apart, since they follow another definition. */
export function Downloads({ of: { lines }, lang }: SectionProps) {
  const text = compareText[lang];
  const idsOf = (isType: boolean) =>
    lines.filter(({ definition }) => (definition === 'wings') === isType).map(({ subject }) => subject.id);
  const places = idsOf(false);
  const types = idsOf(true);
  const every = { from: '2012-11-01', limit: '1000', format: 'csv' };
  return (
    <Section id="take-away" heading={text.takeAway}>
      <ul>
        {places.length > 0 && (
          <li>
            <a href={compareDownload(places, every)}>{text.csv}</a>
          </li>
        )}
        {types.length > 0 && (
          <li>
            <a href={compareDownload(types, { ...every, definition: 'wings' })}>{text.csvTypes}</a>
          </li>
        )}
        {places.length > 0 && (
          <li>
            <a href={compareDownload(places, {})}>{text.json}</a>
          </li>
        )}
      </ul>
    </Section>
  );
}
