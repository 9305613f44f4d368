import type { Clock, Run } from '#lib/domain/clock';
import { longDate } from '#lib/format/date';
import { count, percent } from '#lib/format/number';
import { plural } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { prisonDetails } from '#lib/i18n/prison-details';

const counted = (number: number, lang: Lang): string =>
  `${count(number, lang)} ${plural(number, lang, prisonDetails[lang].counts)}`;

/** Since when a prison or wing has been at or above one threshold, in one or two sentences. */
export function clockSentence({ threshold, current, longest, observed }: Clock, lang: Lang): string {
  const text = prisonDetails[lang];
  const words = (run: Run | undefined) => ({
    threshold: percent(threshold, lang, 0),
    number: run === undefined ? '' : count(run.length, lang),
    counts: run === undefined ? '' : counted(run.length, lang),
    from: run === undefined ? '' : longDate(run.from, lang),
    until: run === undefined ? '' : longDate(run.until, lang),
    observed: counted(observed, lang),
  });
  if (longest === undefined) return text.clockNever(words(undefined));
  if (current === undefined)
    return longest.length === 1 ? text.clockPastOnce(words(longest)) : text.clockPast(words(longest));
  if (current.length === 1)
    return `${text.clockOnce(words(current))} ${longer(longest, current, text.clockLongest(words(longest)))}`.trim();
  return `${text.clockNow(words(current))} ${longer(longest, current, text.clockLongest(words(longest)))}`.trim();
}

const longer = (longest: Run, current: Run, words: string): string => (longest.length > current.length ? words : '');

/** How many counts the clock rests on, and how many it skipped. */
export function clockBasis({ observed, skipped }: Clock, lang: Lang): string {
  const text = prisonDetails[lang];
  const left = skipped.length === 0 ? '' : ` ${text.clockSkipped(count(skipped.length, lang))}`;
  return text.clockObserved(counted(observed, lang)) + left;
}
