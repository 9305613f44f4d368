import { BANDS, type BandCounts } from '#lib/domain/bands';
import { isKnown, lowOf } from '#lib/domain/quantity';
import type { SheetList } from '#lib/export/sheet-spec';
import { count, percent } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { sheetText } from '#lib/i18n/sheet';
import type { DirectoratePrison } from './directorate-prisons';
import { shortName } from './short-name';

const MOST_ABOVE = 6;

/** The prisons with most people above capacity; those for minors are not ranked (DESIGN §3.5). */
export function mostAbove(prisons: readonly DirectoratePrison[], lang: Lang): SheetList {
  const above = prisons.flatMap(({ prison, excess }) =>
    prison.establishmentType !== 'epm' && isKnown(excess) && lowOf(excess) > 0 ? [{ prison, excess }] : [],
  );
  return {
    heading: sheetText[lang].mostAbove,
    items: above
      .toSorted((a, b) => lowOf(b.excess) - lowOf(a.excess))
      .slice(0, MOST_ABOVE)
      .map(({ prison, excess }) => ({ name: shortName(prison), value: ofQuantity(excess, 'people', lang) })),
  };
}

/** How many wings lie in each of the ministry's bands, and in none. */
export function bandList({ counts, unbanded }: BandCounts, lang: Lang): SheetList {
  const text = sheetText[lang];
  const items = BANDS.map(({ band, from, below }) => ({
    name: bandName(from, below, lang),
    value: count(counts[band], lang),
  }));
  const none = unbanded.length === 0 ? [] : [{ name: text.noBand, value: count(unbanded.length, lang) }];
  return { heading: text.bandsOf, items: [...items, ...none] };
}

function bandName(from: number, below: number, lang: Lang): string {
  const text = sheetText[lang];
  if (from === 0) return text.bandBelow(percent(below, lang, 0));
  if (!Number.isFinite(below)) return text.bandFrom(percent(from, lang, 0));
  return text.band(percent(from, lang, 0), percent(below, lang, 0));
}
