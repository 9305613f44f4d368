import readXlsxFile from 'read-excel-file/node';
import type { OpenedFile } from './opened-file';
import { theOne, within, type XmlElement } from './xml-tree';

/** For tests: what a program reads of a series: undefined for a gap, `#N/A` where the line passes by. */
export type ReadValue = number | string | undefined;
export type ReadSeries = {
  readonly name: ReadValue;
  readonly categories: readonly ReadValue[];
  readonly values: readonly ReadValue[];
};
export type ReadChart = {
  readonly path: string;
  /** As the chart remembers them. */
  readonly cached: readonly ReadSeries[];
  /** As the workbook inside has them, through the chart's own references. */
  readonly sheet: readonly ReadSeries[];
};

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

function cachedValues(reference: XmlElement): ReadValue[] {
  const isText = reference.name === 'c:strRef';
  const [count] = within(reference, 'c:ptCount');
  const values = new Array<ReadValue>(Number(count?.attributes.val)).fill(undefined);
  for (const point of within(reference, 'c:pt')) {
    const { text } = theOne(point, 'c:v');
    values[Number(point.attributes.idx)] = isText || !isNumber(text) ? text : Number(text);
  }
  return values;
}

const DAY = 86_400_000;
const EXCEL_1970 = 25_569;

type Sheets = ReadonlyMap<string, readonly (readonly unknown[])[]>;

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function sheetValue(cell: unknown): ReadValue {
  if (cell === null || cell === undefined) return undefined;
  if (cell instanceof Date) return cell.getTime() / DAY + EXCEL_1970;
  return typeof cell === 'number' ? cell : String(cell);
}

function sheetValues(sheets: Sheets, reference: XmlElement): ReadValue[] {
  const { text } = theOne(reference, 'c:f');
  const [, name = '', column = '', from = '', , to = from] =
    /^'(.+)'!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(text) ?? [];
  const rows = sheets.get(name);
  if (rows === undefined) throw new Error(`no sheet for ${text}`);
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) =>
    sheetValue(rows[Number(from) - 1 + index]?.[columnIndex(column)]),
  );
}

function seriesOf(series: XmlElement, read: (reference: XmlElement) => ReadValue[]): ReadSeries {
  const part = (name: string): ReadValue[] => {
    const held = series.children.find((child) => child.name === name);
    const reference = held?.children.find((child) => child.name === 'c:numRef' || child.name === 'c:strRef');
    return reference === undefined ? [] : read(reference);
  };
  return { name: part('c:tx')[0], categories: part('c:cat'), values: part('c:val') };
}

/** For tests: every chart of a presentation, read twice: from what it remembers and from its workbook, by another library. */
export function readCharts(file: OpenedFile): Promise<ReadChart[]> {
  const paths = file.paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  return Promise.all(
    paths.map(async (path) => {
      const chart = file.xml(path);
      const series = within(chart, 'c:ser');
      const book = [...file.links(path).values()].find(({ type }) => type === 'package')?.to ?? '';
      const read = await readXlsxFile(Buffer.from(file.bytes(book)));
      const sheets: Sheets = new Map(read.map(({ sheet, data }) => [sheet, data]));
      return {
        path,
        cached: series.map((one) => seriesOf(one, cachedValues)),
        sheet: series.map((one) => seriesOf(one, (reference) => sheetValues(sheets, reference))),
      };
    }),
  );
}
