import { monthsBetween } from '#lib/domain/iso-date';
import { SORT_KEYS } from '#lib/domain/prison-order';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText } from '#lib/i18n/establishment-dates';
import { establishmentsText } from '#lib/i18n/establishments';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import type { Stage } from './list-stage';

/** The caption and the name of the column of changes, which follow the date. */
export function paintHeads(table: HTMLTableElement, stage: Stage, lang: Lang): void {
  const { since, date } = stage;
  if (table.caption) table.caption.textContent = captionOf(stage, lang);
  const text = establishmentsText[lang];
  const name = since === undefined ? text.changeShort : text.change(count(monthsBetween(since, date), lang));
  for (const part of table.querySelectorAll('th[data-key="change"] > *')) part.textContent = name;
  table.style.setProperty(`--label-${SORT_KEYS.indexOf('change') + 1}`, `'${name}'`);
}

function captionOf({ date, since, wing }: Stage, lang: Lang): string {
  const text = listedText[lang];
  const day = longDate(date, lang);
  const prisons =
    since === undefined ? text.captionAlone(day) : establishmentsText[lang].caption(day, longDate(since, lang));
  return wing === undefined ? prisons : `${text.wingCaption(WING_TYPE_NAMES[lang][wing], day)} ${prisons}`;
}
