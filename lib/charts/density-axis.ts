import { BANDS } from '#lib/domain/bands';
import { percent } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import type { Band } from './frame';
import type { SeriesAxis } from './series-frame';

/** Where the ministry's bands begin; the axis is marked there, so that the bands need no other legend. */
const BAND_TONES: readonly Band[] = ['band-1', 'band-2', 'band-3', 'band-4', 'band-5'];
const TICKS = [0, 50, ...BANDS.slice(1).map(({ from }): number => from)];
/** Above this the ticks at 120 % and 100 % would touch; hundreds are marked instead, or thousands for a handful of places. */
const CROWDED = 290;
const STEPS = [100, 200, 500, 1000, 2000, 5000, 10_000];
const MOST_TICKS = 9;

function ticksUpTo(top: number): readonly number[] {
  if (top <= CROWDED) return TICKS.filter((value) => value <= top);
  const step = STEPS.find((one) => top / one < MOST_TICKS) ?? top;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
}

/** From zero to above the highest density, with the 100 % line and the bands, whatever the series: panels of one page share it. */
export function densityAxis(highest: number, lang: Lang): SeriesAxis {
  const top = Math.max(110, Math.ceil((highest + 2) / 10) * 10);
  return {
    domain: [0, top],
    ticks: ticksUpTo(top).map((value) => ({ value, label: percent(value, lang, 0) })),
    line: { value: 100, label: chartText[lang].hundred },
    bands: BANDS.flatMap(({ from, below }, index) => {
      const tone = BAND_TONES[index];
      return tone === undefined || index === 0 || from >= top ? [] : [{ from, to: Math.min(below, top), tone }];
    }),
  };
}
