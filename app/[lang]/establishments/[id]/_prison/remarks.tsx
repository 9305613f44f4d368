import { Section } from '#components/layout/section';
import type { Dataset } from '#lib/dataset/dataset';
import { noteText } from '#lib/dataset/note-text';
import { type CountRemark, countRemarks, predecessorsOf, successorOf } from '#lib/dataset/prison-remarks';
import type { Subject } from '#lib/domain/subject';
import { longDate } from '#lib/format/date';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { remarksText } from '#lib/i18n/prison-remarks';
import { establishmentPath } from '#lib/url/establishment-path';
import type { SectionProps } from './section-props';

/** The directory places it at the old prison's address in town (docs/decisions/0010). */
const MISPLACED = 'cp-troyes-lavau';

/** What a reader must know before trusting some of the counts, and which prison it took over from or gave way to. */
export function Remarks({ data, of: { prison, units }, lang }: SectionProps) {
  const text = remarksText[lang];
  const remarks = countRemarks(data, prison);
  const [next, before] = [successorOf(data, prison), predecessorsOf(data, prison)];
  const isClosed = prison.until !== undefined;
  if (remarks.length === 0 && !isClosed && before.length === 0) return null;
  return (
    <Section id="remarks" heading={text.title}>
      {isClosed &&
        (next === undefined ? (
          <p>{text.replacedByNone}</p>
        ) : (
          <Others label={text.replacedBy} prisons={[next]} lang={lang} />
        ))}
      {before.length > 0 && <Others label={text.replaces} prisons={before} lang={lang} />}
      {prison.id === MISPLACED && <p className="measure">{text.address}</p>}
      <ul className="measure">
        {remarks.map((remark) => (
          <Remark key={remark.note} data={data} of={remark} isOnlyWing={units.wings.length < 2} lang={lang} />
        ))}
      </ul>
    </Section>
  );
}

type OthersProps = { readonly label: string; readonly prisons: readonly Subject[]; readonly lang: Lang };

const Others = ({ label, prisons, lang }: OthersProps) => (
  <p className="measure">
    {label}{' '}
    {prisons.map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <a href={establishmentPath(id, lang)}>{name[lang]}</a>
      </span>
    ))}
  </p>
);

type RemarkProps = {
  readonly data: Dataset;
  readonly of: CountRemark;
  readonly isOnlyWing: boolean;
  readonly lang: Lang;
};

function Remark({ data, of: { note, isGeneral, wings, from, until }, isOnlyWing, lang }: RemarkProps) {
  const text = remarksText[lang];
  const words = noteText(data, note, lang);
  const names =
    isOnlyWing || isGeneral ? '' : list([...new Set(wings.map(({ name }) => name[lang].toLowerCase()))], lang);
  const [first, last] = [longDate(from, lang), longDate(until, lang)];
  const when = from === until ? text.at(first, names) : text.over(first, last, names);
  return <li lang={words.lang === lang ? undefined : words.lang}>{text.line(when, words.text)}</li>;
}
