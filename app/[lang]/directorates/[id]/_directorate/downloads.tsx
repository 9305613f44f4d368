import { Section } from '#components/layout/section';
import { isoDate } from '#lib/domain/iso-date';
import { longDate, monthYear } from '#lib/format/date';
import { count } from '#lib/format/number';
import { directorateText } from '#lib/i18n/directorate';
import { directoratesText } from '#lib/i18n/directorates';
import { directorateDownloads, directoratePath } from '#lib/url/directorate-path';
import { pagePath } from '#lib/url/page-path';
import type { SectionProps } from './section-props';

/** What we have of it, and the same figures for a spreadsheet or a program. */
export function Downloads({ data, of: { directorate, date }, lang }: SectionProps) {
  const text = directorateText[lang];
  const dates = data.datesOf('wing');
  const from = dates[0] ?? isoDate('2012-11-01');
  const links = directorateDownloads(directorate.id, { from, date });
  return (
    <>
      <Section id="coverage" heading={text.coverage}>
        <p className="measure">
          {text.coverageText(count(dates.length, lang), monthYear(from, lang), longDate(date, lang))}
        </p>
      </Section>
      <Section id="take-away" heading={text.takeAway}>
        <ul>
          {(['csv', 'json', 'prisonsCsv', 'wingsCsv', 'subject'] as const).map((name) => (
            <li key={name}>
              <a href={links[name]}>{text[name]}</a>
            </li>
          ))}
          <li>
            <a href={`${directoratePath(directorate.id, lang)}/sheet`}>{text.sheet}</a>
          </li>
          <li>
            <a href={pagePath(lang, '/directorates')}>{directoratesText[lang].all}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
