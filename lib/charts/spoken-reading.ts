import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import type { Reading } from './spec';

/** A reading as one sentence, for those who listen: date or name, values, grades and sources; one shared by all is said once. */
export function spokenReading({ title, lines }: Reading, lang: Lang): string {
  const text = chartText[lang];
  const detail = lines[0]?.detail ?? '';
  const shared = lines.every((line) => line.detail === detail);
  const parts = lines.map((line) =>
    shared || line.detail === ''
      ? text.valued(line.value, line.label)
      : text.valuedFrom(line.value, line.label, line.detail),
  );
  const origin = shared && detail !== '' ? ` (${detail})` : '';
  return text.reading(title, parts.join(text.semicolon) + origin);
}
