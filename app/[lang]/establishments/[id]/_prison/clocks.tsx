import { ClockSentences } from '#components/establishments/prison-clock';
import { Section } from '#components/layout/section';
import { thresholdClocks } from '#lib/dataset/prison-clocks';
import { prisonDetails } from '#lib/i18n/prison-details';
import type { SectionProps } from './section-props';

/** Since when the prison, and each of its wings, has been at or above each threshold. */
export function Clocks({ data, of: { prison, units }, lang }: SectionProps) {
  const wings = units.wings.length > 1 ? units.wings : [];
  return (
    <Section id="clock" heading={prisonDetails[lang].clock}>
      <ClockSentences clocks={thresholdClocks(data, prison.id)} lang={lang} />
      {wings.map(({ subject }) => (
        <details key={subject.id}>
          <summary>{subject.name[lang]}</summary>
          <ClockSentences clocks={thresholdClocks(data, subject.id)} lang={lang} />
        </details>
      ))}
    </Section>
  );
}
