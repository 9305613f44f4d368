import type { Verdict } from '#lib/domain/verdict';
import { bilingual } from './bilingual';

/** What became of a claim, in plain words (DESIGN §3.4). */
export const VERDICT_WORDS = bilingual<Record<Verdict, string>>({
  fr: {
    confirmed: 'confirmé',
    close: 'proche',
    differs: 'diffère',
    bracketed: 'encadré par les relevés voisins',
    'other-definition': 'vrai selon une autre définition',
    'same-source': 'aucune autre source',
    'not-checkable': 'invérifiable',
  },
  en: {
    confirmed: 'confirmed',
    close: 'close',
    differs: 'differs',
    bracketed: 'enclosed by the neighbouring counts',
    'other-definition': 'true under another definition',
    'same-source': 'no other source',
    'not-checkable': 'cannot be checked',
  },
});
