import { Section } from '#components/layout/section';
import { formerNames } from '#lib/dataset/prison-names';
import { list } from '#lib/format/words';
import { prisonDetails } from '#lib/i18n/prison-details';
import type { SectionProps } from './section-props';

/** A wing that the source has twice is told apart by a number after its type: `cp-liancourt.cd-2`. */
const SECOND_ROW = /\.[a-z]+-\d+$/;

/** Under which names the tables had this prison, with the reason wherever a decision was needed. */
export function Names({ data, of: { prison, units }, lang }: SectionProps) {
  const text = prisonDetails[lang];
  const { reasoned, spellings } = formerNames(data, prison);
  const doubled = units.former.some(({ subject }) => SECOND_ROW.test(subject.id));
  if (reasoned.length === 0 && spellings.length === 0 && !doubled) return null;
  return (
    <Section id="names" heading={text.names}>
      {doubled && <p className="measure">{text.doubled}</p>}
      {spellings.length > 0 && <p className="measure">{text.spellings(list(spellings, lang))}</p>}
      {reasoned.length > 0 && (
        <dl className="measure">
          {reasoned.map(({ label, reason, reasonFr }) => (
            <div key={label} className="mt-2">
              <dt lang="fr" className="font-semibold">
                {label}
              </dt>
              <dd>{lang === 'fr' ? reasonFr : reason}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
