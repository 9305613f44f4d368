import { isLang, type Lang } from '#lib/i18n/bilingual';

type Wish = { readonly tag: string; readonly weight: number };

function wishOf(part: string): Wish {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  const weight = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
  const value = weight === undefined ? 1 : Number(weight.slice(2));
  return { tag: tag.trim(), weight: value >= 0 && value <= 1 ? value : 0 };
}

/**
 * The language a browser likes best among ours, from its Accept-Language header (RFC 9110 §12.5.4): `fr-CA` asks for
 * French; a weight of 0 refuses; the first of equals wins. A browser that likes neither gets English; one that says nothing, French.
 */
export function preferredLang(acceptLanguage: string): Lang {
  const wishes = acceptLanguage
    .slice(0, 1000)
    .split(',')
    .map(wishOf)
    .filter(({ tag, weight }) => tag !== '' && weight > 0);
  const ours = wishes
    .map(({ tag, weight }) => ({ lang: tag.split('-')[0] ?? '', weight }))
    .filter((wish): wish is { lang: Lang; weight: number } => isLang(wish.lang));
  return ours.toSorted((a, b) => b.weight - a.weight)[0]?.lang ?? (wishes.length > 0 ? 'en' : 'fr');
}
