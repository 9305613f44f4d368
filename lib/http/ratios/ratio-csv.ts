import { type Cell, csvText } from '#lib/http/csv';
import type { RatioItem } from './ratio-schema';

type Counted = RatioItem['detained'];
type Computed = RatioItem['density'] | RatioItem['surplus'] | RatioItem['load'];
type Cells = Record<string, Cell>;

/** A bound nobody knows is an empty cell. */
const bound = (limit: number | { absent: string }): Cell => (typeof limit === 'number' ? limit : undefined);

const COUNTED = ['', '_low', '_high', '_qualifier', '_source', '_missing_units', '_absent'];
function countedCells(name: string, counted: Counted): Cells {
  if ('absent' in counted) return { [`${name}_absent`]: counted.absent };
  return {
    [name]: counted.value,
    [`${name}_low`]: bound(counted.low),
    [`${name}_high`]: bound(counted.high),
    [`${name}_qualifier`]: counted.qualifier,
    [`${name}_source`]: counted.source,
    [`${name}_missing_units`]: counted.derivation?.missing.map(({ subject }) => subject).join(' '),
  };
}

const COMPUTED = ['', '_low', '_high', '_basis', '_qualifier', '_source', '_printed', '_absent'];
function computedCells(name: string, ratio: Computed): Cells {
  if ('absent' in ratio) return { [`${name}_absent`]: ratio.absent };
  return {
    [name]: ratio.value,
    [`${name}_low`]: bound(ratio.low),
    [`${name}_high`]: bound(ratio.high),
    [`${name}_basis`]: ratio.basis,
    [`${name}_qualifier`]: ratio.qualifier,
    [`${name}_source`]: ratio.source,
    [`${name}_printed`]: ratio.printed?.value,
  };
}

const columnsOf = (name: string, endings: readonly string[]) => endings.map((ending) => `${name}${ending}`);

/** The name of a column carries its unit. */
const RATIO_COLUMNS = [
  ...['subject', 'kind', 'name_fr', 'name_en', 'date', 'definition'],
  ...columnsOf('detained_persons', COUNTED),
  ...columnsOf('places', COUNTED),
  ...columnsOf('density_percent', COMPUTED),
  ...columnsOf('surplus_persons', COMPUTED),
  ...columnsOf('staffing_rate_percent', COMPUTED),
  ...columnsOf('load_ratio', COMPUTED),
  ...['sources', 'release'],
];

const cellsOf = (item: RatioItem, release: string): Cells => ({
  subject: item.subject.id,
  kind: item.subject.kind,
  name_fr: item.subject.name.fr,
  name_en: item.subject.name.en,
  date: item.date,
  definition: item.definition,
  ...countedCells('detained_persons', item.detained),
  ...countedCells('places', item.places),
  ...computedCells('density_percent', item.density),
  ...computedCells('surplus_persons', item.surplus),
  ...computedCells('staffing_rate_percent', item.staffingRate),
  ...computedCells('load_ratio', item.load),
  sources: item.sources.join(' '),
  release,
});

/** One row per item, with the bounds, wording, source and reason of absence of each number. */
export const ratioCsv = (items: readonly RatioItem[], release: string): string =>
  csvText(
    RATIO_COLUMNS,
    items.map((item) => cellsOf(item, release)),
  );
