import type { Subject, SubjectId } from '#lib/domain/subject';

const id = (text: string): SubjectId => text as SubjectId;

const BLANK: Omit<Subject, 'id' | 'kind' | 'name'> = {
  parent: undefined,
  wingType: undefined,
  establishmentType: undefined,
  city: '',
  department: '',
  lat: undefined,
  lon: undefined,
  from: undefined,
  until: undefined,
  listed: true,
  code: '',
};

/** A subject for a test: what is not given is blank. */
export function sampleSubject(
  given: Pick<Subject, 'kind'> & { readonly id: string } & Partial<Omit<Subject, 'id' | 'kind'>>,
): Subject {
  return { ...BLANK, name: { fr: given.id, en: given.id }, ...given, id: id(given.id) };
}

const FRESNES = { parent: id('cp-fresnes'), city: 'Fresnes', department: 'Val-de-Marne' };
const LANNEMEZAN = { parent: id('cp-lannemezan'), city: 'Lannemezan', department: 'Hautes-Pyrénées' };
const VENDIN = { city: 'Vendin-le-Vieil', department: 'Pas-de-Calais' };
const CP = 'cp';

/** A few real subjects: France, three directorates, three prisons with their wings, and the unnamed one. */
export const SAMPLE_SUBJECTS: readonly Subject[] = [
  sampleSubject({ id: 'fr', kind: 'country', name: { fr: 'France', en: 'France' } }),
  sampleSubject({
    id: 'fr.ma',
    kind: 'type',
    parent: id('fr'),
    wingType: 'ma',
    name: { fr: 'Maisons d’arrêt, France', en: 'Remand prisons, France' },
  }),
  ...(['Paris', 'Lille', 'Toulouse'] as const).map((city) =>
    sampleSubject({
      id: `disp-${city.toLowerCase()}`,
      kind: 'disp',
      parent: id('fr'),
      name: { fr: `Direction interrégionale de ${city}`, en: `${city} interregional directorate` },
      code: `DISP ${city.toUpperCase()}`,
    }),
  ),
  sampleSubject({
    id: 'cp-fresnes',
    kind: 'establishment',
    ...FRESNES,
    parent: id('disp-paris'),
    establishmentType: CP,
    name: { fr: 'Centre pénitentiaire de Fresnes', en: 'Fresnes prison' },
    code: 'CP FRESNES',
    lat: 48.762969,
    lon: 2.31895,
  }),
  sampleSubject({
    id: 'cp-fresnes.ma',
    kind: 'wing',
    ...FRESNES,
    wingType: 'ma',
    name: { fr: 'Fresnes, maison d’arrêt', en: 'Fresnes, remand wing' },
  }),
  sampleSubject({
    id: 'cp-fresnes.cne',
    kind: 'wing',
    ...FRESNES,
    wingType: 'cne',
    name: { fr: 'Fresnes, centre national d’évaluation', en: 'Fresnes, national assessment centre' },
  }),
  sampleSubject({
    id: 'cp-lannemezan',
    kind: 'establishment',
    ...LANNEMEZAN,
    parent: id('disp-toulouse'),
    establishmentType: CP,
    name: { fr: 'Centre pénitentiaire de Lannemezan', en: 'Lannemezan prison' },
    code: 'CP LANNEMEZAN',
  }),
  sampleSubject({ id: 'cp-lannemezan.cd', kind: 'wing', ...LANNEMEZAN, wingType: 'cd' }),
  sampleSubject({ id: 'cp-lannemezan.mc', kind: 'wing', ...LANNEMEZAN, wingType: 'mc' }),
  sampleSubject({
    id: 'cp-vendin-le-vieil',
    kind: 'establishment',
    ...VENDIN,
    parent: id('disp-lille'),
    establishmentType: CP,
    name: { fr: 'Centre pénitentiaire de Vendin-le-Vieil', en: 'Vendin-le-Vieil prison' },
    code: 'CP VENDIN LE VIEIL',
  }),
  sampleSubject({
    id: 'cp-vendin-le-vieil.mc',
    kind: 'wing',
    ...VENDIN,
    parent: id('cp-vendin-le-vieil'),
    wingType: 'mc',
    name: { fr: 'Vendin-le-Vieil, maison centrale', en: 'Vendin-le-Vieil, high-security wing' },
  }),
  sampleSubject({
    id: 'paris-prison-unnamed',
    kind: 'establishment',
    listed: false,
    name: { fr: 'Une prison parisienne que l’article ne nomme pas', en: 'A Paris prison the article does not name' },
  }),
];
