import { BANDS, type Band } from '#lib/domain/bands';
import type { IsoDate } from '#lib/domain/iso-date';
import { DEFAULT_SORT, SORT_KEYS, type Sort, type SortKey } from '#lib/domain/prison-order';
import { SMALL_BELOW } from '#lib/domain/small-below';
import { ESTABLISHMENT_TYPES, type EstablishmentType, WING_TYPES, type WingType } from '#lib/domain/subject';
import { datedBy, nearestDates } from './listed-date';

/** The forms of the list. */
export const VIEWS = ['table', 'map', 'multiples'] as const;
export type View = (typeof VIEWS)[number];

/** What a reader asks of the list of prisons; `undefined`: any. */
export type EstablishmentFilters = {
  readonly query: string;
  /** The id of a directorate. */
  readonly disp: string | undefined;
  readonly type: EstablishmentType | undefined;
  /** Rows show their wings of this type instead of the prison as a whole. */
  readonly wing: WingType | undefined;
  readonly band: Band | undefined;
  /** Prisons of 1 to 59 places are left out. */
  readonly withoutSmall: boolean;
  /** `undefined`: the newest. */
  readonly date: IsoDate | undefined;
  readonly sort: Sort;
  readonly view: View;
};

export const NO_FILTERS: EstablishmentFilters = {
  query: '',
  disp: undefined,
  type: undefined,
  wing: undefined,
  band: undefined,
  withoutSmall: false,
  date: undefined,
  sort: DEFAULT_SORT,
  view: 'table',
};

/** Longer than any name of a prison with its town. */
export const LONGEST_QUERY = 100;

const PARAMETERS = ['q', 'disp', 'type', 'wing', 'band', 'from', 'date', 'sort', 'view'] as const;
export type FilterParameter = (typeof PARAMETERS)[number];
/** A part of the address that could not be used, and what it said; the page names it and goes on without it. */
export type FilterProblem = {
  readonly parameter: FilterParameter;
  readonly value: string;
  /** For a date: those with counts just before and after. */
  readonly near?: readonly IsoDate[];
};
/** What an address may name. */
export type Offered = {
  /** Ids of directorates. */
  readonly disps: readonly string[];
  /** Dates with counts, oldest first. */
  readonly dates: readonly IsoDate[];
};
export type ReadFilters = { readonly filters: EstablishmentFilters; readonly problems: readonly FilterProblem[] };

const sortText = ({ key, descending }: Sort): string => (descending ? `-${key}` : key);
const DEFAULT_SORT_TEXT = sortText(DEFAULT_SORT);
const WITHOUT_SMALL = String(SMALL_BELOW);

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text);
const bandFrom = oneOf(BANDS.map(({ band }) => band));
const typeFrom = oneOf(ESTABLISHMENT_TYPES);
const wingFrom = oneOf(WING_TYPES);
const viewFrom = oneOf<View>(VIEWS);
const keyFrom = oneOf<SortKey>(SORT_KEYS);

function sortFrom(text: string): Sort | undefined {
  const descending = text.startsWith('-');
  const key = keyFrom(descending ? text.slice(1) : text);
  return key === undefined ? undefined : { key, descending };
}

/**
 * Reads `?q=fleury&disp=disp-paris&type=ma&wing=ma&band=from150&from=60&date=2019-03&sort=-density&view=map`. A value that
 * none of ours is, or written twice, is named and ignored; an empty one, as a form sends it, asks for nothing.
 */
export function readFilters(search: URLSearchParams, { disps, dates }: Offered): ReadFilters {
  const problems: FilterProblem[] = [];
  const read = <T>(parameter: FilterParameter, parse: (text: string) => T | undefined): T | undefined => {
    const values = search.getAll(parameter);
    const [value = ''] = values;
    if (values.length <= 1 && value === '') return undefined;
    const parsed = values.length === 1 ? parse(value) : undefined;
    if (parsed === undefined) {
      const near = parameter === 'date' ? { near: nearestDates(value, dates) } : {};
      problems.push({ parameter, value: values.join(', '), ...near });
    }
    return parsed;
  };
  const date = read('date', (text) => datedBy(text, dates));
  const filters = {
    query: read('q', (text) => (text.length <= LONGEST_QUERY ? text : undefined)) ?? '',
    disp: read('disp', oneOf(disps)),
    type: read('type', typeFrom),
    wing: read('wing', wingFrom),
    band: read('band', bandFrom),
    withoutSmall: read('from', (text) => (text === WITHOUT_SMALL ? true : undefined)) ?? false,
    date: date === dates.at(-1) ? undefined : date,
    sort: read('sort', sortFrom) ?? DEFAULT_SORT,
    view: read('view', viewFrom) ?? NO_FILTERS.view,
  };
  return { filters, problems };
}

/** The query of an address with these filters; other parameters stay, defaults are not written. */
export function writeFilters(search: URLSearchParams, filters: EstablishmentFilters): string {
  const next = new URLSearchParams(search);
  const sort = sortText(filters.sort);
  const values: Record<FilterParameter, string | undefined> = {
    q: filters.query === '' ? undefined : filters.query,
    disp: filters.disp,
    type: filters.type,
    wing: filters.wing,
    band: filters.band,
    from: filters.withoutSmall ? WITHOUT_SMALL : undefined,
    date: filters.date,
    sort: sort === DEFAULT_SORT_TEXT ? undefined : sort,
    view: filters.view === NO_FILTERS.view ? undefined : filters.view,
  };
  for (const parameter of PARAMETERS) {
    const value = values[parameter];
    next.delete(parameter);
    if (value !== undefined) next.set(parameter, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
