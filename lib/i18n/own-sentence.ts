import { bilingual } from './bilingual';

type CountName = 'held' | 'places' | 'officers' | 'posts';

/** The counts of a prison inside a sentence, after a number. */
export const OWN_COUNT_NOUNS = bilingual<Record<CountName, { readonly one: string; readonly other: string }>>({
  fr: {
    held: { one: 'personne détenue', other: 'personnes détenues' },
    places: { one: 'place opérationnelle', other: 'places opérationnelles' },
    officers: { one: 'surveillant en poste', other: 'surveillants en poste' },
    posts: { one: 'poste autorisé', other: 'postes autorisés' },
  },
  en: {
    held: { one: 'person held', other: 'people held' },
    places: { one: 'operational place', other: 'operational places' },
    officers: { one: 'officer in post', other: 'officers in post' },
    posts: { one: 'post authorised', other: 'posts authorised' },
  },
});

/** The reader's figures where they leave the page: whoever reads them there must know whose they are. */
export const ownSentenceText = bilingual({
  fr: {
    own: (branch: string) => (branch === '' ? 'chiffre du lecteur' : `chiffre de «\u00a0${branch}\u00a0»`),
    published: (publisher: string, date: string) => `${publisher}, ${date}`,
    per: (held: string, places: string) => `${held} pour ${places}`,
    density: (density: string, per100: string) => `, soit une densité de ${density}\u00a0: ${per100}`,
    rate: (rate: string) => `, soit un taux de couverture de ${rate}`,
    load: (times: string, words: string) => `Pression par rapport au prévu\u00a0: ${times} (${words}).`,
    notOfficial: ' Les chiffres du lecteur ne sont pas officiels.',
    notOfficialOf: (branch: string) => ` Les chiffres de «\u00a0${branch}\u00a0» ne sont pas officiels.`,
    sameDay: ' Ils sont supposés du même jour que les autres.',
    after: (name: string) => `${name}\u00a0: `,
  },
  en: {
    own: (branch: string) => (branch === '' ? 'the reader’s figure' : `figure of “${branch}”`),
    published: (publisher: string, date: string) => `${publisher}, ${date}`,
    per: (held: string, places: string) => `${held} for ${places}`,
    density: (density: string, per100: string) => `, a density of ${density}: ${per100}`,
    rate: (rate: string) => `, a staffing rate of ${rate}`,
    load: (times: string, words: string) => `Load against plan: ${times} (${words}).`,
    notOfficial: ' The reader’s figures are not official.',
    notOfficialOf: (branch: string) => ` The figures of “${branch}” are not official.`,
    sameDay: ' They are taken to be of the same day as the others.',
    after: (name: string) => `${name}: `,
  },
});
