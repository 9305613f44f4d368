import type { Subject } from '#lib/domain/subject';

const TYPE =
  /^(?:Centre pénitentiaire|Maison d’arrêt|Centre de détention|Maison centrale|Centre de semi-liberté|Établissement pénitentiaire pour mineurs) (de |d’|du )/;

/** A wing published as a prison of its own is named after its town: « Fresnes – quartier de semi-liberté de Villejuif ». */
const WING_APART = / – quartier .* de (?=\p{Lu})/u;

/**
 * A prison by the proper part of its French name, the same in both languages: « Centre pénitentiaire de Fleury-Mérogis » →
 * Fleury-Mérogis, « Maison d’arrêt du Puy-en-Velay » → Le Puy-en-Velay. A name of another form stays whole.
 */
export function shortName({ name }: Pick<Subject, 'name'>): string {
  const match = TYPE.exec(name.fr);
  if (match === null) return name.fr;
  const proper = name.fr.slice(match[0].length).replace(WING_APART, ' – ');
  return match[1] === 'du ' ? `Le ${proper}` : proper;
}
