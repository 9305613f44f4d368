import { departmentNumber } from '#lib/domain/department-numbers';
import { plainText } from '#lib/domain/plain-words';
import { answersQuery, type PrisonWords, prisonQuery, prisonWords } from '#lib/domain/prison-search';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { capitalised } from '#lib/format/words';
import { LANGS, type Lang } from '#lib/i18n/bilingual';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { areaName } from './area-name';
import type { Dataset } from './dataset';
import { directorates } from './directorate-directory';
import { prisons } from './prison-directory';
import { shortName } from './short-name';

const FRANCE = 'fr' as SubjectId;
const isNationalType = ({ kind, parent }: Subject): boolean => kind === 'type' && parent === FRANCE;

/** What can be set side by side: the country, its wing types, directorates, prisons open or closed. */
export const comparables = (data: Dataset): readonly Subject[] => [
  ...[...data.subjects.values()].filter((subject) => subject.id === FRANCE || isNationalType(subject)),
  ...directorates(data),
  ...prisons(data),
];

const byId = new WeakMap<Dataset, ReadonlyMap<string, Subject>>();

/** The subject of an id, when it can be compared. */
export function comparable(data: Dataset, id: string): Subject | undefined {
  const known = byId.get(data) ?? new Map(comparables(data).map((subject) => [String(subject.id), subject]));
  byId.set(data, known);
  return known.get(id);
}

/** A subject as a panel, a row and the list of choices name it; a prison with its kind where the short form is asked for whole. */
export function comparedName(subject: Subject, lang: Lang): string {
  if (subject.kind === 'disp') return areaName(subject, lang);
  if (subject.wingType !== undefined) return capitalised(WING_TYPE_NAMES[lang][subject.wingType]);
  return subject.kind === 'establishment' ? shortName(subject) : subject.name[lang];
}

/** The name by which a reader chooses one: no two are alike. */
export function choiceName(subject: Subject, lang: Lang): string {
  const name = comparedName(subject, lang);
  const type = subject.establishmentType;
  return type === undefined ? name : `${name} (${ESTABLISHMENT_TYPE_NAMES[lang][type]})`;
}

/** Its short name, or the longer one where another of those shown is called the same (two prisons of one town). */
export function nameAmong(subject: Subject, shown: readonly { readonly subject: Subject }[], lang: Lang): string {
  const name = comparedName(subject, lang);
  const alike = shown.filter((other) => comparedName(other.subject, lang) === name);
  return alike.length > 1 ? choiceName(subject, lang) : name;
}

type Entry = { readonly subject: Subject; readonly names: readonly string[]; readonly words: PrisonWords };
const entries = new WeakMap<Dataset, readonly Entry[]>();
const plain = (text: string): string => plainText(text, 'letters and digits');

function entriesOf(data: Dataset): readonly Entry[] {
  const known = entries.get(data) ?? comparables(data).map(entryOf);
  entries.set(data, known);
  return known;
}

function entryOf(subject: Subject): Entry {
  const names = LANGS.flatMap((lang) => [comparedName(subject, lang), choiceName(subject, lang)]);
  const { city, department } = subject;
  const number = departmentNumber(department) ?? '';
  return {
    subject,
    names: [subject.id, ...names].map(plain),
    words: prisonWords([...names, subject.name.fr, subject.name.en, city, department, number]),
  };
}

/** What a reader means by these words: the one that bears this very name or id, else all that answer; open prisons first. */
export function meantBy(data: Dataset, text: string): readonly Subject[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  const all = entriesOf(data);
  const named = all.filter(({ names }) => names.includes(wanted));
  const found = named.length > 0 ? named : all.filter(({ words }) => answersQuery(words, prisonQuery(text)));
  return found
    .map(({ subject }) => subject)
    .toSorted((a, b) => Number(a.until !== undefined) - Number(b.until !== undefined));
}
