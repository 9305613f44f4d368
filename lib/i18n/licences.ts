import { bilingual, type Lang } from './bilingual';

/** Licences the registry words in English, as a French reader would have them. Names of licences stay as they are. */
const LICENCES = bilingual<Record<string, string>>({
  fr: {
    'figures only; text all rights reserved': 'chiffres seuls\u202f; texte, tous droits réservés',
    'public domain': 'domaine public',
  },
  en: { 'Licence Ouverte 2.0': 'Licence Ouverte 2.0 (French Open Licence)' },
});

const NOT_STATED = { fr: 'non précisée', en: 'not stated' } as const;

/** A source's licence in words; an empty one says so. */
export const licenceName = (licence: string, lang: Lang): string =>
  licence === '' ? NOT_STATED[lang] : (LICENCES[lang][licence] ?? licence);
