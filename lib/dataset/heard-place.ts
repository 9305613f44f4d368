import { departmentNumber } from '#lib/domain/department-numbers';
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
  | { readonly kind: 'unknown' }
  | { readonly kind: 'found'; readonly subjects: readonly [Subject, ...Subject[]] };

const COUNTRY = /\b(france|francais\w*|french|national\w*|nationwide|pays|country|countrywide|partout|ensemble)\b/;
const METROPOLE = /\b(metropol\w*|hexagone)\b/;
const DIRECTORATE = /\b(disp|direction\w*|interregional\w*|directorate|inter regional\w*)\b/;
/** « une prison parisienne », "a Paris prison": some prison there. */
const SOME_PRISON = /\b(une|an?|certaine?|unnamed|non nommee?)\b.*\b(prison|maison d arret|etablissement|jail)\b/;
const OF_WING = /\b(quartier|wing|aile|q(ma|cd|mc|csl|sas))\b/;
const TYPES: readonly (readonly [words: RegExp, type: WingType])[] = [
  [/\b(maisons? d arrets?|remand|q?ma)\b/, 'ma'],
  [/\b(centres? de detention|quartiers? de detention|detention centres?|q?cd)\b/, 'cd'],
  [/\b(maisons? centrales?|centrales?|high security|q?mc)\b/, 'mc'],
  [/\b(semi liberte|day release|q?csl)\b/, 'csl'],
  [/\b(mineurs|juvenile|q?epm)\b/, 'epm'],
];

const typeIn = (plain: string): WingType | undefined => TYPES.find(([words]) => words.test(plain))?.[1];

const found = (subjects: readonly (Subject | undefined)[]): HeardPlace => {
  const [first, ...others] = subjects.filter((subject) => subject !== undefined);
  return first === undefined ? { kind: 'unknown' } : { kind: 'found', subjects: [first, ...others] };
};

/** What a reader's words name: the country, a total by type of wing, a directorate, a prison, or a wing of one. */
export function heardPlace(data: Dataset, text: string): HeardPlace {
  const plain = plainText(text, 'letters and digits');
  if (plain === '') return { kind: 'none' };
  if (SOME_PRISON.test(plain)) return { kind: 'unnamed' };
  const byId = data.subjects.get(text.trim() as SubjectId);
  if (byId?.listed) return found([byId]);
  const whole = wholeCountry(plain);
  return whole === undefined ? found(withinCountry(data, plain)) : found([named(data, whole)]);
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

function withinCountry(data: Dataset, plain: string): readonly (Subject | undefined)[] {
  const area = areaNamed(data, plain);
  if (DIRECTORATE.test(plain) || area?.kind === 'region') return [area];
  const hits = prisonsNamed(data, plain);
  const type = typeIn(plain);
  const wings = OF_WING.test(plain) && type !== undefined ? wingsOf(data, hits, type) : [];
  if (wings.length > 0) return wings;
  // A bare town that is a directorate's too may mean either.
  const mayBeArea = !/\bprison\b|\barret\b|\bjail\b/.test(plain);
  return mayBeArea && hits.length > 0 ? [...hits, area] : hits;
}

const named = (data: Dataset, id: string): Subject | undefined => data.subjects.get(id as SubjectId);

function areaNamed(data: Dataset, plain: string): Subject | undefined {
  const proper = prisonQuery(plain.replace(new RegExp(DIRECTORATE, 'g'), ' ')).words;
  const areas = [...data.subjects.values()].filter(({ kind }) => kind === 'region' || kind === 'disp');
  const region = areas.find(
    ({ kind, name }) => kind === 'region' && plainText(name.fr, 'letters and digits') === plain,
  );
  if (region !== undefined) return region;
  const overseas = /\b(outre mer|overseas)\b/.test(plain);
  return areas.find(
    ({ id, kind }) => kind === 'disp' && (overseas ? id === 'disp-outre-mer' : id === `disp-${proper.join('-')}`),
  );
}

const wingsOf = (data: Dataset, hits: readonly Subject[], type: WingType): readonly Subject[] =>
  hits.flatMap(({ id }) => data.childrenOf(id).filter(({ wingType }) => wingType === type));

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

/** Open prisons before closed ones; those whose town or name is just what was written stand alone. */
function prisonsNamed(data: Dataset, plain: string): readonly Subject[] {
  const query = prisonQuery(plain);
  if (query.words.length === 0) return [];
  const hits = vocabulary(data).flatMap(({ prison, words }) => (answersQuery(words, query) ? [prison] : []));
  const open = hits.filter(({ until }) => until === undefined);
  const pool = open.length > 0 ? open : hits;
  const wanted = query.words.join(' ');
  const exact = pool.filter(({ city, name }) =>
    [city, name.fr].some((text) => prisonQuery(plainWords(text).join(' ')).words.join(' ') === wanted),
  );
  return exact.length > 0 ? exact : pool;
}
