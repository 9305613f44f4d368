import type { Subject } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { directoratesText } from '#lib/i18n/directorates';

const OF_A_CITY = /^Direction interrégionale de /;

/** The city a directorate is named after, the same in both languages; undefined for the one overseas. */
export const cityOf = ({ name }: Pick<Subject, 'name'>): string | undefined =>
  OF_A_CITY.test(name.fr) ? name.fr.replace(OF_A_CITY, '') : undefined;

/** A directorate in a few words: « Direction de Paris », « Outre-mer ». */
export function areaName(directorate: Pick<Subject, 'name'>, lang: Lang): string {
  const city = cityOf(directorate);
  return city === undefined ? directoratesText[lang].overseas : directoratesText[lang].of(city);
}
