import type { Clock } from '#lib/domain/clock';
import { clockBasis, clockSentence } from '#lib/export/clock-words';
import type { Lang } from '#lib/i18n/bilingual';
import { prisonDetails } from '#lib/i18n/prison-details';

type Props = { readonly clocks: readonly Clock[]; readonly lang: Lang };

/** The threshold clocks of one prison or wing in words, and how many counts they rest on. */
export function ClockSentences({ clocks, lang }: Props) {
  const [first] = clocks;
  if (first === undefined || first.observed === 0) return <p>{prisonDetails[lang].clockNone}</p>;
  return (
    <>
      <ul className="measure">
        {clocks.map((clock) => (
          <li key={clock.threshold}>{clockSentence(clock, lang)}</li>
        ))}
      </ul>
      <p className="text-[0.9rem] text-mute">{clockBasis(first, lang)}</p>
    </>
  );
}
