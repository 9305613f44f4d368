import { bilingual } from './bilingual';

/** Words that stand in pictures of pages and charts alone. */
export const socialText = bilingual({
  fr: {
    language: 'en français',
    checked: (verdicts: string) => `Ses chiffres, vérifiés. ${verdicts}.`,
    ring: 'écrit dans un article',
  },
  en: {
    language: 'in English',
    checked: (verdicts: string) => `Its figures, checked. ${verdicts}.`,
    ring: 'written in an article',
  },
});
