import type { CSSProperties } from 'react';
import { type IsoDate, monthsBetween } from '#lib/domain/iso-date';
import { CELL_STATES, type CellState, countCells, writeCells } from '#lib/domain/published-cell';
import type { EstablishmentType, SubjectId } from '#lib/domain/subject';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { CELL_NAMES, publishedText } from '#lib/i18n/published';
import { establishmentPath } from '#lib/url/establishment-path';
import { Strip } from './strip';

/** A prison of the grid, named in the page's language. */
export type GridLine = {
  readonly id: SubjectId;
  readonly name: string;
  /** Its kind and department. */
  readonly about: string;
  /** A directorate's id, or `closed`. */
  readonly disp: string | undefined;
  readonly type: EstablishmentType | undefined;
  readonly cells: readonly CellState[];
};
export type GridView = {
  readonly dates: readonly IsoDate[];
  readonly lines: readonly GridLine[];
  readonly caption: string;
};

/** States that are counted in a column each; being outside the tables is no state of a publication. */
export const COUNTED = CELL_STATES.filter((state) => state !== 'outside');

/** Prisons by dates: a strip and the number of dates in each state. The rows carry what the reader's script filters and reads. */
export function GridTable({ grid: { dates, lines, caption }, lang }: { readonly grid: GridView; readonly lang: Lang }) {
  const text = publishedText[lang];
  const [first = dates[0], last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const months = dates.map((date) => monthsBetween(first, date));
  const width = monthsBetween(first, last) + 1;
  const labels = Object.fromEntries(
    COUNTED.map((state, index) => [`--label-${index + 3}`, `"${CELL_NAMES[lang][state]}"`]),
  );
  return (
    <table id="published-grid" className="table published" data-dates={dates.join(' ')} style={labels as CSSProperties}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.prison}</th>
          <th scope="col" className="published-years">
            <span className="sr-only">{text.strip}</span>
            <Years first={Number(first.slice(0, 4))} last={Number(last.slice(0, 4))} from={first} width={width} />
          </th>
          {COUNTED.map((state) => (
            <th key={state} scope="col" className="number">
              {CELL_NAMES[lang][state]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} lang={lang} months={months} width={width} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly line: GridLine;
  readonly lang: Lang;
  readonly months: readonly number[];
  readonly width: number;
};

function Row({ line: { id, name, about, disp, type, cells }, lang, months, width }: RowProps) {
  const counts = countCells(cells);
  return (
    <tr data-disp={disp} data-type={type} data-cells={writeCells(cells)}>
      <th scope="row">
        <a href={establishmentPath(id, lang)}>{name}</a> <small>{about}</small>
      </th>
      <td className="published-strip">
        <Strip cells={cells} months={months} width={width} />
      </td>
      {COUNTED.map((state) => (
        <td key={state} className={counts[state] === 0 ? 'number zero' : 'number'}>
          {count(counts[state], lang)}
        </td>
      ))}
    </tr>
  );
}

type YearsProps = { readonly first: number; readonly last: number; readonly from: string; readonly width: number };

/** Each year where its January stands, but the last, which has no room. */
function Years({ first, last, from, width }: YearsProps) {
  const start = Number(from.slice(5, 7)) - 1;
  const years = Array.from({ length: last - first - 1 }, (_, index) => first + 1 + index);
  return years.map((year) => (
    <span
      key={year}
      className="year"
      style={{ '--at': `${(100 * ((year - first) * 12 - start)) / width}%` } as CSSProperties}
      aria-hidden="true"
    >
      {year}
    </span>
  ));
}
