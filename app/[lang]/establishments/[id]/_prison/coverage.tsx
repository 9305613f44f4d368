import { CoverageTable } from '#components/establishments/prison-coverage-table';
import { Section } from '#components/layout/section';
import { prisonCoverage } from '#lib/dataset/prison-coverage';
import { prisonDetails } from '#lib/i18n/prison-details';
import type { SectionProps } from './section-props';

/** Which months are published, withheld, or not in our dataset. */
export function Coverage({ data, of: { prison }, lang }: SectionProps) {
  return (
    <Section id="coverage" heading={prisonDetails[lang].coverage}>
      <CoverageTable months={prisonCoverage(data, prison)} lang={lang} />
    </Section>
  );
}
