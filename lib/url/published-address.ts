/** What the grid of what is published shows, and which cell is read; a part left out is any, or none. */
export type PublishedChoice = {
  readonly query: string;
  readonly disp: string | undefined;
  readonly type: string | undefined;
  /** The prison and the date of the cell that is read. */
  readonly of: string | undefined;
  readonly date: string | undefined;
};
/** What an address may name. */
export type PublishedValues = {
  readonly disps: readonly string[];
  readonly types: readonly string[];
  readonly prisons: readonly string[];
  readonly dates: readonly string[];
};
type Parameter = 'q' | 'disp' | 'type' | 'of' | 'date';
export type PublishedProblem = { readonly parameter: Parameter; readonly value: string };

const LONGEST = 100;
export const NOTHING_CHOSEN: PublishedChoice = {
  query: '',
  disp: undefined,
  type: undefined,
  of: undefined,
  date: undefined,
};

/** Reads `?q=fleury&disp=disp-paris&type=cp&of=cp-fresnes&date=2025-12-01`; what names nothing here is told and left aside. */
export function readPublished(
  search: URLSearchParams,
  { disps, types, prisons, dates }: PublishedValues,
): { readonly choice: PublishedChoice; readonly problems: readonly PublishedProblem[] } {
  const problems: PublishedProblem[] = [];
  const read = (parameter: Parameter, isKnown: (value: string) => boolean): string | undefined => {
    const values = search.getAll(parameter);
    const [value = ''] = values;
    if (values.length <= 1 && value === '') return undefined;
    if (values.length === 1 && isKnown(value)) return value;
    problems.push({ parameter, value: values.join(', ') });
    return undefined;
  };
  const choice = {
    query: read('q', (value) => value.length <= LONGEST) ?? '',
    disp: read('disp', (value) => disps.includes(value)),
    type: read('type', (value) => types.includes(value)),
    of: read('of', (value) => prisons.includes(value)),
    date: read('date', (value) => dates.includes(value)),
  };
  return { choice, problems };
}

/** The query of an address with this choice; other parameters stay, what is not chosen is not written. */
export function writePublished(search: URLSearchParams, choice: PublishedChoice): string {
  const next = new URLSearchParams(search);
  const values: Record<Parameter, string | undefined> = {
    q: choice.query === '' ? undefined : choice.query,
    disp: choice.disp,
    type: choice.type,
    of: choice.of,
    date: choice.date,
  };
  for (const [parameter, value] of Object.entries(values)) {
    next.delete(parameter);
    if (value !== undefined) next.set(parameter, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
