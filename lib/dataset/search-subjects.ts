import { plainWords } from '#lib/domain/plain-words';
import type { Subject, SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { groupedBy } from './grouped-by';
import { byText } from './tabulate';

type Entry = { readonly subject: Subject; readonly names: readonly string[]; readonly words: readonly string[] };

const indexes = new WeakMap<Dataset, readonly Entry[]>();

/**
 * Subjects whose name, city, department, code or former labels hold every word of the query, each as the start of a
 * word; accents, hyphens and case do not matter. Best first: the whole name, then its start, then the rest; prisons
 * before wings. A prison that its source does not name is never found. An empty query finds nothing.
 */
export function searchSubjects(dataset: Dataset, query: string): readonly Subject[] {
  const words = plainWords(query);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  return entriesOf(dataset)
    .filter((entry) => words.every((word) => entry.words.some((known) => known.startsWith(word))))
    .map((entry) => ({ entry, rank: rankOf(entry, whole) }))
    .toSorted((a, b) => a.rank - b.rank || byText(a.entry.subject.id, b.entry.subject.id))
    .map(({ entry }) => entry.subject);
}

const KIND_ORDER: readonly Subject['kind'][] = ['country', 'region', 'disp', 'establishment', 'type', 'wing'];

/** Lower is better: how well the name fits, then open before closed, then the kind. */
function rankOf({ subject, names }: Entry, whole: string): number {
  const fit = [
    names.includes(whole),
    names.some((name) => name.startsWith(`${whole} `)),
    names.some((name) => ` ${name} `.includes(` ${whole} `)),
    true,
  ].indexOf(true);
  const unit = KIND_ORDER.indexOf(subject.kind);
  const wing = subject.kind === 'wing' || subject.kind === 'type' ? 1 : 0;
  return wing * 1000 + fit * 100 + (subject.until === undefined ? 0 : 10) + unit;
}

function entriesOf(dataset: Dataset): readonly Entry[] {
  const known = indexes.get(dataset);
  if (known) return known;
  const aliases = groupedBy(dataset.aliases, (alias) => alias.subject);
  const labels = (id: SubjectId) => (aliases.get(id) ?? []).map((alias) => alias.label);
  const entries = [...dataset.subjects.values()]
    .filter(isFindable)
    .map((subject) => entryOf(subject, { dataset, labels }));
  indexes.set(dataset, entries);
  return entries;
}

/** Closed prisons can be searched for; what no source names cannot. */
const isFindable = ({ listed, until }: Subject): boolean => listed || until !== undefined;

type Context = { readonly dataset: Dataset; labels(id: SubjectId): readonly string[] };

function entryOf(subject: Subject, { dataset, labels }: Context): Entry {
  // A wing is found by what its prison is called, too.
  const above = subject.parent === undefined ? undefined : dataset.subjects.get(subject.parent);
  const prison = subject.kind === 'wing' ? above : undefined;
  const names = [subject.name.fr, subject.name.en, subject.city, subject.code, subject.id, ...labels(subject.id)];
  const others = [subject.department, ...(prison ? [prison.name.fr, prison.name.en, prison.city, prison.code] : [])];
  return {
    subject,
    names: names.map((name) => plainWords(name).join(' ')).filter((name) => name !== ''),
    words: [...new Set([...names, ...others].flatMap(plainWords))],
  };
}
