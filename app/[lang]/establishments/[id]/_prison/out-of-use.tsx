import { Section } from '#components/layout/section';
import { PlacesApartTable } from '#components/plan/places-apart-table';
import { placesApart } from '#lib/dataset/out-of-use';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { outOfUseText } from '#lib/i18n/out-of-use';
import type { SectionProps } from './section-props';

/** Where the prison's two capacities differ: by how much, in which wings, and the density on each. */
export function OutOfUse({ data, of: { prison, units, date }, lang }: SectionProps) {
  const text = outOfUseText[lang];
  const whole = placesApart(data, prison, date);
  const wings = units.wings.flatMap(({ subject }) => placesApart(data, subject, date) ?? []);
  if (whole === undefined) return null;
  const sentence = whole.difference > 0 ? text.fewer : text.more;
  const lines = [
    { name: text.whole, of: whole },
    ...(units.wings.length > 1 ? wings.map((of) => ({ name: of.subject.name[lang], of })) : []),
  ];
  return (
    <Section id="out-of-use" heading={text.heading}>
      <p className="measure">
        <strong>{sentence(count(Math.abs(whole.difference), lang), longDate(date, lang))}</strong>
      </p>
      <PlacesApartTable lines={lines} lang={lang} />
      <p className="measure text-[0.9rem] text-mute">
        {text.definitions} {text.which}
      </p>
    </Section>
  );
}
