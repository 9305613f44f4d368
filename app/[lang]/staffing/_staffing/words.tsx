import type { Lang } from '#lib/i18n/bilingual';
import { staffingText } from '#lib/i18n/staffing';
import { StaffingPart } from './staffing-part';

/** What each kind of number counts. */
export function StaffingWords({ lang }: { readonly lang: Lang }) {
  const text = staffingText[lang];
  return (
    <StaffingPart id="words" heading={text.wordsTitle}>
      <dl className="facts">
        {Object.entries(text.words).map(([key, [word, meaning]]) => (
          <div key={key}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="measure text-mute">{text.europe}</p>
    </StaffingPart>
  );
}
