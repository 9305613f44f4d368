import type { Bilingual } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';

/** The same words inside a sentence; initials stay: `UAT wings`. */
export const withSmallInitial = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The article French gives each kind of prison; their names begin with it. */
const AT: Readonly<Record<string, string>> = { Centre: 'au ', Maison: 'à la ', Établissement: 'à l’' };

/** Where, inside a sentence: `au centre pénitentiaire de Fresnes`, `à la maison d’arrêt de Nîmes` / `at Fresnes prison complex`. */
export function spokenPlace(name: Bilingual, lang: Lang): string {
  if (lang === 'en') return `at ${name.en}`;
  const [kind = ''] = name.fr.split(' ');
  const at = AT[kind];
  return at === undefined ? `à la prison «\u00a0${name.fr}\u00a0»` : at + withSmallInitial(name.fr);
}
