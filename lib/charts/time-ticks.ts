import { type IsoDate, monthsBetween } from '#lib/domain/iso-date';
import { shortMonth } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import type { Tick } from './frame';
import { dateOfDay, dayNumber, position, type Scale } from './scale';
import { textWidth } from './text-width';

const YEAR_STEPS = [1, 2, 5, 10, 20];
const MONTH_STEPS = [1, 2, 3, 6];
/** Below this many months the axis names months. */
const MONTHS_NAMED = 30;
const BETWEEN_LABELS = 14;

type Axis = { readonly scale: Scale; readonly fontSize: number; readonly lang: Lang };

/** The first of every month that is a multiple of `step` months since year 0, within the domain. */
function firstsOfMonth(first: IsoDate, last: IsoDate, step: number): IsoDate[] {
  const [year, month] = first.split('-').map(Number) as [number, number];
  const count = monthsBetween(first, last);
  const dates = Array.from({ length: count + 2 }, (_, index) => year * 12 + month - 1 + index)
    .filter((months) => months % step === 0)
    .map((months) => new Date(Date.UTC(Math.floor(months / 12), months % 12, 1)).toISOString().slice(0, 10) as IsoDate);
  return dates.filter((date) => date >= first && date <= last);
}

const fits = (ticks: readonly Tick[], fontSize: number): boolean =>
  ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (next === undefined) return true;
    return (
      next.at - tick.at >= (textWidth(tick.label, fontSize) + textWidth(next.label, fontSize)) / 2 + BETWEEN_LABELS
    );
  });

/** Years, or months in a short period: the finest step whose labels do not touch. */
export function timeTicks({ scale, fontSize, lang }: Axis): Tick[] {
  const first = dateOfDay(scale.domain[0]);
  const last = dateOfDay(scale.domain[1]);
  const byMonth = monthsBetween(first, last) <= MONTHS_NAMED;
  const label = (date: IsoDate): string => (byMonth ? shortMonth(date, lang) : date.slice(0, 4));
  const at = (date: IsoDate): Tick => ({
    value: dayNumber(date),
    at: position(scale, dayNumber(date)),
    label: label(date),
  });
  const steps = byMonth ? [...MONTH_STEPS, 12] : YEAR_STEPS.map((years) => years * 12);
  const choices = steps.map((step) => firstsOfMonth(first, last, step).map(at));
  return choices.find((ticks) => fits(ticks, fontSize)) ?? choices.at(-1) ?? [];
}
