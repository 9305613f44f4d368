import type { Subject } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { spokenPlace, withSmallInitial } from './spoken-place';

type Named = Pick<Subject, 'id' | 'kind' | 'name'>;

/** French areas whose name takes no plain `en`; others are named between guillemets. */
const IN_FRENCH: Readonly<Record<string, string>> = {
  fr: 'en France',
  'fr-metropole': 'en France métropolitaine',
  'fr-ile-de-france': 'en Île-de-France',
  'fr-centre-val-de-loire': 'en Centre-Val de Loire',
  'fr-grand-est': 'dans le Grand Est',
};

/** The unit a wing or a total by type belongs to; nothing for all others. */
export const wholeOf = ({ kind, parent }: Pick<Subject, 'kind' | 'parent'>): Subject['parent'] =>
  kind === 'wing' || kind === 'type' ? parent : undefined;

/** Where a figure was counted, with its preposition: `en France`, `au centre pénitentiaire de Fresnes, quartier maison d’arrêt`. */
export function saidPlace(subject: Named, whole: Named | undefined, lang: Lang): string {
  switch (subject.kind) {
    case 'establishment':
      return spokenPlace(subject.name, lang);
    case 'wing':
      return wingPlace(subject, whole, lang);
    case 'type':
      return typePlace(subject, whole, lang);
    case 'disp':
      return lang === 'fr' ? `dans la ${withSmallInitial(subject.name.fr)}` : `in the ${subject.name.en}`;
    case 'country':
    case 'region':
      return lang === 'fr'
        ? (IN_FRENCH[subject.id] ?? `sur le territoire «\u00a0${subject.name.fr}\u00a0»`)
        : `in ${subject.name.en}`;
  }
}

/** A prison of one wing often bears the wing's own name, in French: then the prison's is enough. */
function wingPlace(wing: Named, prison: Named | undefined, lang: Lang): string {
  if (prison === undefined) return spokenPlace(wing.name, lang);
  const place = spokenPlace(prison.name, lang);
  return prison.name.fr.toLowerCase().includes(wing.name.fr.toLowerCase())
    ? place
    : `${place}, ${withSmallInitial(wing.name[lang])}`;
}

const IS_ONE = /^Établissement /;

function typePlace(type: Named, area: Named | undefined, lang: Lang): string {
  const french = IS_ONE.test(type.name.fr) ? 'à l’' : 'dans les ';
  const kinds = lang === 'fr' ? french + withSmallInitial(type.name.fr) : `in ${withSmallInitial(type.name.en)}`;
  return area === undefined ? kinds : `${kinds}, ${saidPlace(area, undefined, lang)}`;
}
