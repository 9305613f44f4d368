import { Section } from '#components/layout/section';
import { prisonDetails } from '#lib/i18n/prison-details';
import { prisonDownloads } from '#lib/url/prison-downloads';
import type { SectionProps } from './section-props';

/** The same figures for a spreadsheet or a program. */
export function Downloads({ of: { prison, coveredFrom }, lang }: SectionProps) {
  const text = prisonDetails[lang];
  const links = prisonDownloads(prison.id, coveredFrom);
  return (
    <Section id="take-away" heading={text.takeAway}>
      <ul>
        {(['csv', 'wingsCsv', 'json', 'subject'] as const).map((name) => (
          <li key={name}>
            <a href={links[name]}>{text[name]}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
