import { AreaTable } from '#components/directorates/area-table';
import { CountCell } from '#components/directorates/count-cell';
import { DensityCell } from '#components/directorates/density-cell';
import type { WingTypePage } from '#lib/dataset/wing-type-page';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown } from '#lib/domain/quantity';
import { longDate, monthYear } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { wingTypeText } from '#lib/i18n/wing-types';
import { comparePath } from '#lib/url/compare';
import { wingTypePath } from '#lib/url/directorate-path';

type Props = { readonly pages: readonly WingTypePage[]; readonly date: IsoDate; readonly lang: Lang };

/** The types in the order of the tables, each with both its densities, under the finding over all. */
export function AllTypes({ pages, date, lang }: Props) {
  const text = wingTypeText[lang];
  return (
    <>
      <header className="opening">
        <p className="kicker">{text.title}</p>
        <h1 className="max-w-[24em]">{headlineOf(pages, lang)}</h1>
        <p className="measure mt-4">{text.listLead(longDate(date, lang))}</p>
      </header>
      <TypesTable pages={pages} date={date} lang={lang} />
      <p className="measure mt-3 text-[0.9rem] text-mute">
        {text.definitionPublishedNote} {text.definitionOwnNote}
      </p>
      <p className="mt-4">
        <a href={comparePath(['fr.ma', 'fr.cd', 'fr.mc'], lang)}>{text.compareAll}</a>
      </p>
    </>
  );
}

/** The fullest type by the ministry's table; minors are never ranked. */
function headlineOf(pages: readonly WingTypePage[], lang: Lang): string {
  const printed = pages
    .filter(({ type }) => type !== 'epm')
    .flatMap(({ type, published, date }) => {
      const density = published?.date === date ? published.density.quantity : undefined;
      return density !== undefined && isKnown(density) ? [{ type, density }] : [];
    });
  const [fullest] = printed.toSorted((a, b) => b.density.value - a.density.value);
  const text = wingTypeText[lang];
  return fullest === undefined
    ? text.title
    : text.listHeadline(capitalised(WING_TYPE_NAMES[lang][fullest.type]), ofQuantity(fullest.density, 'percent', lang));
}

function TypesTable({ pages, date, lang }: Props) {
  const text = wingTypeText[lang];
  return (
    <AreaTable
      caption={text.listCaption(longDate(date, lang))}
      columns={[text.type, text.published, text.own, text.ownHeld, text.ownPlaces, text.wings].map((name) => ({
        name,
      }))}
    >
      {pages.map((page) => (
        <tr key={page.type}>
          <th scope="row">
            <a href={wingTypePath(page.type, lang)}>{capitalised(WING_TYPE_NAMES[lang][page.type])}</a>
          </th>
          <Numbers page={page} lang={lang} />
        </tr>
      ))}
    </AreaTable>
  );
}

function Numbers({ page, lang }: { readonly page: WingTypePage; readonly lang: Lang }) {
  const text = wingTypeText[lang];
  const { own, published, wings, isCurrent, date } = page;
  const key = { subject: own.subject, date: own.date, definition: 'wings' } as const;
  if (!isCurrent) {
    return (
      <td colSpan={5} className="absent">
        {text.noRow(monthYear(date, lang))}
      </td>
    );
  }
  return (
    <>
      {published?.date === date ? (
        <DensityCell ratio={published} lang={lang} />
      ) : (
        <td className="number absent">{text.notPrinted}</td>
      )}
      <DensityCell ratio={own} lang={lang} />
      <CountCell of={{ ...key, measure: 'detained' }} quantity={own.detained.quantity} lang={lang} />
      <CountCell of={{ ...key, measure: 'places' }} quantity={own.places.quantity} lang={lang} />
      <td className="number">{count(wings.length, lang)}</td>
    </>
  );
}
