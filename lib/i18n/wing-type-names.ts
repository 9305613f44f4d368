import type { WingType } from '#lib/domain/subject';
import { bilingual } from './bilingual';

/** Wing types spelt out: never "MA/QMA" on a page. */
export const WING_TYPE_NAMES = bilingual<Record<WingType, string>>({
  fr: {
    ma: 'maison d’arrêt',
    cd: 'centre de détention',
    mc: 'maison centrale',
    csl: 'semi-liberté',
    cpa: 'peines aménagées',
    sas: 'préparation à la sortie',
    epm: 'mineurs',
    cne: 'centre national d’évaluation',
    epsn: 'établissement public de santé',
    uat: 'UAT (sigle tel que publié)',
  },
  en: {
    ma: 'remand',
    cd: 'detention centre',
    mc: 'high security',
    csl: 'day release',
    cpa: 'adjusted sentences',
    sas: 'release preparation',
    epm: 'minors',
    cne: 'national assessment centre',
    epsn: 'prison hospital',
    uat: 'UAT (label as published)',
  },
});
