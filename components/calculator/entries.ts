import type { Operand, Operands, PublishedCount } from '#lib/domain/own-ratio';
import { absent, exact } from '#lib/domain/quantity';
import { type People, type Places, people, places } from '#lib/domain/units';
import { count } from '#lib/format/number';
import { type ReadNumber, readNumber } from '#lib/format/read-number';
import type { Lang } from '#lib/i18n/bilingual';
import { OWN_COUNTS, type OwnCount, type OwnFigures } from '#lib/url/own-figures';

/** What the reader wrote into the fields, as written; a field left out still shows the published count. */
export type Entries = Readonly<Partial<Record<OwnCount, string>>>;
export type PublishedCounts = Readonly<Record<OwnCount, PublishedCount>>;

export const readEntry = (text: string, lang: Lang): ReadNumber => readNumber(text, { lang, isCount: true });

/** The count an entry is taken for: the likelier reading; none while it is empty or impossible. */
function ownCount(text: string | undefined, lang: Lang): number | undefined {
  const read = text === undefined ? undefined : readEntry(text, lang);
  return read?.kind === 'read' ? read.readings[0].value : undefined;
}

/** The entries that count something, for the address. */
export function ownFigures(entries: Entries, branch: string, lang: Lang): OwnFigures {
  const counts = OWN_COUNTS.flatMap((field) => {
    const value = ownCount(entries[field], lang);
    return value === undefined ? [] : [[field, value] as const];
  });
  return { ...Object.fromEntries(counts), ...(branch.trim() === '' ? {} : { branch }) };
}

/** An address's figures as the reader would have written them. */
export const entriesOf = (figures: OwnFigures, lang: Lang): Entries =>
  Object.fromEntries(
    OWN_COUNTS.flatMap((field) => {
      const value = figures[field];
      return value === undefined ? [] : [[field, count(value, lang)] as const];
    }),
  );

/** An entry is exact and the reader's; a published count keeps its bounds. An impossible entry counts nothing. */
export function operandsOf(entries: Entries, published: PublishedCounts, lang: Lang): Operands {
  const operand = <N extends number>(field: OwnCount, unit: (amount: number) => N): Operand<N> => {
    const text = entries[field];
    if (text === undefined) return { ...(published[field] as PublishedCount<N>), whose: 'published' };
    const value = ownCount(text, lang);
    const quantity = value === undefined ? absent('not-collected') : exact(unit(value));
    return { quantity, origin: undefined, whose: 'own' };
  };
  return {
    held: operand<People>('held', people),
    places: operand<Places>('places', places),
    officers: operand<People>('officers', people),
    posts: operand<People>('posts', people),
  };
}
