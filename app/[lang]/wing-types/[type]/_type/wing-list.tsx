import { type AreaColumn, AreaTable } from '#components/directorates/area-table';
import { RatioCells } from '#components/directorates/ratio-cells';
import { Section } from '#components/layout/section';
import { areaName } from '#lib/dataset/area-name';
import { shortName } from '#lib/dataset/short-name';
import type { TypedWing, WingTypePage } from '#lib/dataset/wing-type-page';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { directorateText } from '#lib/i18n/directorate';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { wingTypeText } from '#lib/i18n/wing-types';
import { directoratePath } from '#lib/url/directorate-path';
import { establishmentPath } from '#lib/url/establishment-path';
import type { SectionProps } from './section-props';

/** So many wings are shown at once; the others wait behind one line, since on a phone each is a card. */
const AT_ONCE = 40;

/** Every wing of the type, each leading to its prison and its directorate. */
export function WingList({ of, lang }: SectionProps) {
  const text = wingTypeText[lang];
  const [first, rest] = [of.wings.slice(0, AT_ONCE), of.wings.slice(AT_ONCE)];
  return (
    <Section id="wings" heading={text.wingList}>
      {of.type === 'epm' && <p className="measure">{text.minors}</p>}
      <Wings wings={first} of={of} lang={lang} />
      {rest.length > 0 && (
        <details>
          <summary>{text.otherWings(count(rest.length, lang))}</summary>
          <Wings wings={rest} of={of} lang={lang} />
        </details>
      )}
    </Section>
  );
}

type WingsProps = { readonly wings: readonly TypedWing[]; readonly of: WingTypePage; readonly lang: Lang };

function Wings({ wings, of, lang }: WingsProps) {
  const text = wingTypeText[lang];
  const date = longDate(of.date, lang);
  return (
    <AreaTable
      caption={of.type === 'epm' ? text.wingListMinors(date) : text.wingListCaption(date)}
      columns={[
        { name: directorateText[lang].prison },
        { name: text.directorate, isText: true },
        ...columnsOf(of, lang),
      ]}
    >
      {wings.map((line) => (
        <Row key={line.wing.id} line={line} isRanked={of.type !== 'epm'} lang={lang} />
      ))}
    </AreaTable>
  );
}

function columnsOf({ type }: WingTypePage, lang: Lang): readonly AreaColumn[] {
  const { above, held, places, density } = directorateText[lang];
  return (type === 'epm' ? [held, places, density] : [above, held, places, density]).map((name) => ({ name }));
}

type RowProps = { readonly line: TypedWing; readonly isRanked: boolean; readonly lang: Lang };

function Row({ line: { prison, directorate, ratio, excess }, isRanked, lang }: RowProps) {
  const type = prison.establishmentType;
  return (
    <tr>
      <th scope="row">
        <a href={establishmentPath(prison.id, lang)}>{shortName(prison)}</a>{' '}
        {type !== undefined && <small className="text-mute">{ESTABLISHMENT_TYPE_NAMES[lang][type]}</small>}
      </th>
      <td>{directorate && <a href={directoratePath(directorate.id, lang)}>{areaName(directorate, lang)}</a>}</td>
      <RatioCells ratio={ratio} {...(isRanked && { excess })} lang={lang} />
    </tr>
  );
}
