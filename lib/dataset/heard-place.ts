import { departmentNumber } from '#lib/domain/department-numbers';
import { nearMatches } from '#lib/domain/near-matches';
import { plainText, plainWords } from '#lib/domain/plain-words';
import { answersQuery, prisonQuery, prisonWords } from '#lib/domain/prison-search';
import type { Subject, SubjectId, WingType } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { groupedBy } from './grouped-by';
import { prisons } from './prison-directory';

/** The places somebody may mean; `unnamed`: a prison that the words do not name, and that nobody here will guess. */
export type HeardPlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'unnamed' }
  /** `near`: prisons whose name or town is written nearly so. */
  | { readonly kind: 'unknown'; readonly near: readonly Subject[] }
  | FoundPlace;
export type FoundPlace = {
  readonly kind: 'found';
  readonly subjects: readonly [Subject, ...Subject[]];
  /** Closed prisons of the same name or town: meant when the date is theirs. */
  readonly former: readonly Subject[];
  /** Less likely meant, and not held against: a town's day-release centre, prison for minors or hospital, its directorate. */
  readonly others: readonly Subject[];
};

const COUNTRY = /\b(france|francais\w*|french|national\w*|nationwide|pays|country|countrywide|partout|ensemble)\b/;
const METROPOLE = /\b(metropol\w*|hexagone)\b/;
const DIRECTORATE = /\b(disp|direction\w*|interregional\w*|directorate|inter regional\w*)\b/;
/** « une prison parisienne », "a Paris prison": some prison there. */
const SOME_PRISON = /\b(une|an?|certaine?|unnamed|non nommee?)\b.*\b(prison|maison d arret|etablissement|jail)\b/;
const TYPES: readonly (readonly [words: RegExp, type: WingType])[] = [
  [/\b(maisons? d arrets?|remand|q?ma)\b/, 'ma'],
  [/\b(centres? de detention|quartiers? de detention|detention centres?|q?cd)\b/, 'cd'],
  [/\b(maisons? centrales?|centrales?|high security|q?mc)\b/, 'mc'],
  [/\b(semi liberte|day release|q?csl)\b/, 'csl'],
  [/\b(mineurs|juvenile|q?epm)\b/, 'epm'],
];

const typeIn = (plain: string): WingType | undefined => TYPES.find(([words]) => words.test(plain))?.[1];

type Besides = { readonly former?: readonly Subject[]; readonly others?: readonly Subject[] };

function found(subjects: readonly (Subject | undefined)[], { former = [], others = [] }: Besides = {}): HeardPlace {
  const [first, ...more] = subjects.filter((subject) => subject !== undefined);
  return first === undefined
    ? { kind: 'unknown', near: [] }
    : { kind: 'found', subjects: [first, ...more], former, others };
}

/** What a reader's words name: the country, a total by type of wing, a directorate, a prison, or a wing of one. */
export function heardPlace(data: Dataset, text: string): HeardPlace {
  const place = placeNamed(data, text);
  return place.kind === 'unknown' ? { ...place, near: nearlyNamed(data, text) } : place;
}

/** « Fleuri-Mérogis »: within two letters of a name or a town, written as one word. */
function nearlyNamed(data: Dataset, text: string): readonly Subject[] {
  const written = prisonQuery(text).words.join('');
  const byName = new Map(vocabulary(data).flatMap(({ prison, words }) => words.names.map((name) => [name, prison])));
  const near = written.length < SHORTEST ? [] : nearMatches(written, byName.keys());
  return [...new Set(near.flatMap((name) => byName.get(name) ?? []))];
}

/** Of fewer letters two edits make another word. */
const SHORTEST = 4;

function placeNamed(data: Dataset, text: string): HeardPlace {
  const plain = plainText(text, 'letters and digits');
  if (plain === '') return { kind: 'none' };
  if (SOME_PRISON.test(plain)) return { kind: 'unnamed' };
  const byId = data.subjects.get(text.trim() as SubjectId);
  if (byId?.listed) return found([byId]);
  const region = regionNamed(data, plain);
  if (region !== undefined) return found([region]);
  const whole = wholeCountry(plain);
  return whole === undefined ? withinCountry(data, plain) : found([named(data, whole)]);
}

/** `fr`, `fr.ma`, `fr-metropole`: where the words are of the country, or of a kind of prison and no place. */
function wholeCountry(plain: string): string | undefined {
  const type = typeIn(plain);
  const suffix = type === undefined ? '' : `.${type}`;
  if (METROPOLE.test(plain)) return `fr-metropole${suffix}`;
  if (COUNTRY.test(plain) || /^(les )?prisons$/.test(plain)) return `fr${suffix}`;
  const rest = TYPES.reduce((words, [form]) => words.replace(form, ' '), plain);
  return type !== undefined && prisonQuery(rest).words.length === 0 ? `fr${suffix}` : undefined;
}

function withinCountry(data: Dataset, plain: string): HeardPlace {
  const area = areaNamed(data, plain);
  const hits = ofNamedType(prisonsNamed(data, plain), plain);
  if (DIRECTORATE.test(plain) || hits.length === 0) return found([area]);
  const isOpen = ({ until }: Subject) => until === undefined;
  const open = exactly(hits.filter(isOpen), plain);
  const former = exactly(
    hits.filter((prison) => !isOpen(prison)),
    plain,
  );
  const mayBeArea = area !== undefined && !/\bprison\b|\barret\b|\bjail\b/.test(plain);
  const large = open.filter((prison) => !isSmaller(prison));
  const soNamed = large.filter((prison) => isJustNamed(prison, plain));
  const subjects = [soNamed, large, open, former].find((some) => some.length > 0) ?? [];
  const others = [...open.filter((prison) => !subjects.includes(prison)), ...(mayBeArea ? [area] : [])];
  return found(ofType(data, subjects, plain), { former, others });
}

/** « Centre de semi-liberté de Lyon » is no other prison of Lyon. */
function ofNamedType(hits: readonly Subject[], plain: string): readonly Subject[] {
  const type = typeIn(plain);
  const same =
    type === 'csl' || type === 'epm' ? hits.filter(({ establishmentType }) => establishmentType === type) : [];
  return same.length > 0 ? same : hits;
}

/** « Fresnes » is the prison of that very name, before any other that bears the word. */
function isJustNamed({ name }: Subject, plain: string): boolean {
  const words = (text: string) => prisonQuery(plainWords(text).join(' ')).words.join(' ');
  return words(name.fr) === words(plain);
}

/** A prison that a town's name may be meant of as well as of another. */
export const isLargePrison = (subject: Subject): boolean => subject.kind === 'establishment' && !isSmaller(subject);

/** Said of a town, these are meant only when they are named. */
const isSmaller = ({ establishmentType }: Subject): boolean =>
  establishmentType === 'csl' || establishmentType === 'epm' || establishmentType === 'epsn';

/** « Fresnes, maison d'arrêt » is that wing, where the prison has others; of a prison of one wing it is the prison. */
function ofType(data: Dataset, subjects: readonly Subject[], words: string): readonly Subject[] {
  return inWing(data, subjects, typeIn(plainText(words, 'letters and digits')));
}

/** The same for what is counted: « densité des maisons d'arrêt » names a wing, « mineurs » and « semi-liberté » name people. */
export function ofCountedType(data: Dataset, subjects: readonly Subject[], what: string): readonly Subject[] {
  const type = typeIn(plainText(what, 'letters and digits'));
  return inWing(data, subjects, type === 'csl' || type === 'epm' ? undefined : type);
}

function inWing(data: Dataset, subjects: readonly Subject[], type: WingType | undefined): readonly Subject[] {
  if (type === undefined) return subjects;
  return subjects.map((subject) => {
    const parts = data.childrenOf(subject.id).filter(({ kind }) => kind === 'wing' || kind === 'type');
    return parts.length < 2 ? subject : (parts.find(({ wingType }) => wingType === type) ?? subject);
  });
}

const named = (data: Dataset, id: string): Subject | undefined => data.subjects.get(id as SubjectId);

/** Regions are on no list, but some figures are of one. */
const regionNamed = (data: Dataset, plain: string): Subject | undefined =>
  [...data.subjects.values()].find(
    ({ kind, name }) => kind === 'region' && plainText(name.fr, 'letters and digits') === plain,
  );

function areaNamed(data: Dataset, plain: string): Subject | undefined {
  if (/\b(outre mer|overseas)\b/.test(plain)) return named(data, 'disp-outre-mer');
  const proper = prisonQuery(plain.replace(new RegExp(DIRECTORATE, 'g'), ' ')).words;
  return named(data, `disp-${proper.join('-')}`);
}

const vocabularies = new WeakMap<
  Dataset,
  readonly { readonly prison: Subject; readonly words: ReturnType<typeof prisonWords> }[]
>();

function vocabulary(data: Dataset) {
  const known = vocabularies.get(data);
  if (known !== undefined) return known;
  const labels = groupedBy(data.aliases, ({ subject }) => subject.split('.')[0] ?? '');
  const made = prisons(data).map((prison) => {
    const { id, name, city, department, code } = prison;
    const aliases = (labels.get(id) ?? []).map(({ label }) => label);
    return {
      prison,
      words: prisonWords([name.fr, name.en, city, department, departmentNumber(department) ?? '', code, ...aliases]),
    };
  });
  vocabularies.set(data, made);
  return made;
}

function prisonsNamed(data: Dataset, plain: string): readonly Subject[] {
  const query = prisonQuery(plain);
  if (query.words.length === 0) return [];
  return vocabulary(data).flatMap(({ prison, words }) => (answersQuery(words, query) ? [prison] : []));
}

/** Those that bear each word whole: « Nice » is not Niceville. All of them stay, also the small ones of a town. */
function exactly(pool: readonly Subject[], plain: string): readonly Subject[] {
  const { words } = prisonQuery(plain);
  const exact = pool.filter(({ city, name }) => {
    const known = [city, name.fr].flatMap(plainWords);
    return words.every((word) => known.includes(word));
  });
  return exact.length > 0 ? exact : pool;
}
