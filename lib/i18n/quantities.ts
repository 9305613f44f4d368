import type { Absence } from '#lib/domain/quantity';
import { bilingual } from './bilingual';

/** Why a number is not there, in words short enough for a table cell. */
export const ABSENCE_WORDS = bilingual<Record<Absence, string>>({
  fr: {
    'not-published': 'non publié',
    'not-collected': 'non recueilli',
    suppressed: 'secret statistique (NC)',
    'not-applicable': 'sans objet',
    'no-capacity': 'aucune place publiée',
  },
  en: {
    'not-published': 'not published',
    'not-collected': 'not collected',
    suppressed: 'statistical secrecy (NC)',
    'not-applicable': 'not applicable',
    'no-capacity': 'no places published',
  },
});

/** How a source words a number it does not give exactly. */
export const QUALIFIED_WORDS = bilingual({
  fr: {
    nearly: (text: string) => `près de ${text}`,
    fewerThan: (text: string) => `moins de ${text}`,
    moreThan: (text: string) => `plus de ${text}`,
    atLeast: (text: string) => `au moins ${text}`,
    atMost: (text: string) => `au plus ${text}`,
    about: (text: string) => `environ ${text}`,
    fromTo: (low: string, high: string) => `de ${low} à ${high}`,
    anything: 'indéterminé\u00a0: relevés incomplets',
  },
  en: {
    nearly: (text: string) => `nearly ${text}`,
    fewerThan: (text: string) => `fewer than ${text}`,
    moreThan: (text: string) => `more than ${text}`,
    atLeast: (text: string) => `at least ${text}`,
    atMost: (text: string) => `at most ${text}`,
    about: (text: string) => `about ${text}`,
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    anything: 'cannot be told: counts incomplete',
  },
});
