import { type AreaColumn, AreaTable } from '#components/directorates/area-table';
import { CountCell } from '#components/directorates/count-cell';
import { DensityCell } from '#components/directorates/density-cell';
import { PageSection } from '#components/directorates/page-section';
import { areaName } from '#lib/dataset/area-name';
import { shortName } from '#lib/dataset/short-name';
import type { TypedWing, WingTypePage } from '#lib/dataset/wing-type-page';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { directorateText } from '#lib/i18n/directorate';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { wingTypeText } from '#lib/i18n/wing-types';
import { directoratePath } from '#lib/url/directorate-path';
import { establishmentPath } from '#lib/url/establishment-path';
import type { SectionProps } from './section-props';

/** Every wing of the type, each leading to its prison and its directorate. */
export function WingList({ of, lang }: SectionProps) {
  const text = wingTypeText[lang];
  const columns = directorateText[lang];
  const date = longDate(of.date, lang);
  return (
    <PageSection id="wings" heading={text.wingList}>
      {of.type === 'epm' && <p className="measure">{text.minors}</p>}
      <AreaTable
        caption={of.type === 'epm' ? text.wingListMinors(date) : text.wingListCaption(date)}
        columns={[{ name: columns.prison }, { name: text.directorate, isText: true }, ...columnsOf(of, lang)]}
      >
        {of.wings.map((line) => (
          <Row key={line.wing.id} line={line} isRanked={of.type !== 'epm'} lang={lang} />
        ))}
      </AreaTable>
    </PageSection>
  );
}

function columnsOf({ type }: WingTypePage, lang: Lang): readonly AreaColumn[] {
  const { above, held, places, density } = directorateText[lang];
  return (type === 'epm' ? [held, places, density] : [above, held, places, density]).map((name) => ({ name }));
}

type RowProps = { readonly line: TypedWing; readonly isRanked: boolean; readonly lang: Lang };

function Row({ line: { prison, wing, directorate, ratio, excess }, isRanked, lang }: RowProps) {
  const key = { subject: wing.id, date: ratio.date };
  const type = prison.establishmentType;
  return (
    <tr>
      <th scope="row">
        <a href={establishmentPath(prison.id, lang)}>{shortName(prison)}</a>{' '}
        {type !== undefined && <small className="text-mute">{ESTABLISHMENT_TYPE_NAMES[lang][type]}</small>}
      </th>
      <td>{directorate && <a href={directoratePath(directorate.id, lang)}>{areaName(directorate, lang)}</a>}</td>
      {isRanked && <CountCell quantity={excess} lang={lang} />}
      <CountCell
        of={{ ...key, measure: 'detained', definition: 'none' }}
        quantity={ratio.detained.quantity}
        lang={lang}
      />
      <CountCell
        of={{ ...key, measure: 'places', definition: 'operational' }}
        quantity={ratio.places.quantity}
        lang={lang}
      />
      <DensityCell ratio={ratio} lang={lang} />
    </tr>
  );
}
