import { AreaTable } from '#components/directorates/area-table';
import { RatioCells } from '#components/directorates/ratio-cells';
import { SourceLine } from '#components/figures/source-line';
import { areaName, cityOf } from '#lib/dataset/area-name';
import { isOverfull, type ListedDirectorate } from '#lib/dataset/directorate-list';
import { isKnown } from '#lib/domain/quantity';
import type { Source, SourceId } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { directorateText } from '#lib/i18n/directorate';
import { directoratesText } from '#lib/i18n/directorates';
import { comparePath, MOST_COMPARED } from '#lib/url/compare';
import { directoratePath } from '#lib/url/directorate-path';

type Props = {
  readonly list: readonly ListedDirectorate[];
  readonly lang: Lang;
  readonly sources: ReadonlyMap<SourceId, Source>;
};

/** The ten directorates in one table, most people above capacity first, under the finding over all. */
export function AllDirectorates({ list, lang, sources }: Props) {
  const text = directoratesText[lang];
  const [first] = list;
  if (first === undefined) return null;
  const date = longDate(first.date, lang);
  const figure = first.ratio.detained.figure;
  const source = figure && sources.get(figure.source);
  return (
    <>
      <header className="opening">
        <p className="kicker">{text.title}</p>
        <h1 className="max-w-[24em]">{headlineOf(list, date, lang)}</h1>
        <p className="measure mt-4">{leadOf(first, lang)}</p>
        <p className="measure mt-2 text-[0.9rem] text-mute">{text.whatIs}</p>
      </header>
      <ListTable list={list} lang={lang} />
      <p className="text-[0.85rem] text-mute mt-3">{text.aboveNote}</p>
      {source && <SourceLine source={source} lang={lang} date={first.date} locator={figure.locator} />}
      <p className="mt-4">
        <a
          href={comparePath(
            list.slice(0, MOST_COMPARED).map(({ directorate }) => directorate.id),
            lang,
          )}
        >
          {text.compareAll}
        </a>
      </p>
    </>
  );
}

function headlineOf(list: readonly ListedDirectorate[], date: string, lang: Lang): string {
  const text = directoratesText[lang];
  const over = list.filter(isOverfull).length;
  const total = count(list.length, lang);
  return over === list.length ? text.listHeadlineAll(total, date) : text.listHeadline(count(over, lang), total, date);
}

function leadOf({ directorate, excess }: ListedDirectorate, lang: Lang): string {
  const city = cityOf(directorate);
  const above = ofQuantity(excess, 'people', lang);
  const text = directoratesText[lang];
  return city === undefined ? text.listLeadOverseas(above) : text.listLead(city, above);
}

/** For the length of the bars only. */
const densityOf = ({ ratio: { density } }: ListedDirectorate): number =>
  isKnown(density.quantity) ? density.quantity.value : 0;

function ListTable({ list, lang }: Pick<Props, 'list' | 'lang'>) {
  const text = directoratesText[lang];
  const columns = directorateText[lang];
  const longest = Math.max(150, ...list.map(densityOf));
  const [first] = list;
  const { above, held, places, density } = columns;
  const names = [text.name, above, held, places, density, text.prisons, text.wingsHigh];
  return (
    <AreaTable
      caption={first === undefined ? '' : text.listCaption(longDate(first.date, lang))}
      columns={names.map((name) => ({ name }))}
    >
      {list.map((line) => (
        <Row key={line.directorate.id} line={line} lang={lang} longest={longest} />
      ))}
    </AreaTable>
  );
}

type RowProps = { readonly line: ListedDirectorate; readonly lang: Lang; readonly longest: number };

function Row({ line, lang, longest }: RowProps) {
  const { directorate, ratio, excess, prisons, wings, wingsAtLeast150 } = line;
  return (
    <tr>
      <th scope="row">
        <a href={directoratePath(directorate.id, lang)}>{areaName(directorate, lang)}</a>
      </th>
      <RatioCells ratio={ratio} excess={excess} lang={lang} longest={longest} />
      <td className="number">{count(prisons, lang)}</td>
      <td className="number">
        {count(wingsAtLeast150, lang)} / {count(wings, lang)}
      </td>
    </tr>
  );
}
