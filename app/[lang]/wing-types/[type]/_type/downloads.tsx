import { Section } from '#components/layout/section';
import { isoDate } from '#lib/domain/iso-date';
import { wingTypeText } from '#lib/i18n/wing-types';
import { comparePath } from '#lib/url/compare';
import { wingTypeDownloads } from '#lib/url/directorate-path';
import { pagePath } from '#lib/url/page-path';
import type { SectionProps } from './section-props';

/** The same figures for a spreadsheet or a program; and the types side by side. */
export function Downloads({ data, of: { type, date }, lang }: SectionProps) {
  const text = wingTypeText[lang];
  const links = wingTypeDownloads(type, { from: data.datesOf('wing')[0] ?? isoDate('2012-11-01'), date });
  return (
    <Section id="take-away" heading={text.takeAway}>
      <ul>
        {(['publishedCsv', 'ownCsv', 'wingsCsv', 'subject'] as const).map((name) => (
          <li key={name}>
            <a href={links[name]}>{text[name]}</a>
          </li>
        ))}
        <li>
          <a href={comparePath(['fr.ma', 'fr.cd', 'fr.mc'], lang)}>{text.compareAll}</a>
        </li>
        <li>
          <a href={pagePath(lang, '/wing-types')}>{text.all}</a>
        </li>
      </ul>
    </Section>
  );
}
