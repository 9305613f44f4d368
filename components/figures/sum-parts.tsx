import type { Derivation } from '#lib/domain/figure';
import type { SubjectId } from '#lib/domain/subject';
import type { TopicKey } from '#lib/domain/trace';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { figurePath } from '#lib/url/figure-path';

type SumPartsProps = {
  readonly derivation: Derivation;
  readonly lang: Lang;
  readonly nameOf: (subject: SubjectId) => string;
  /** The key of a unit's own number in this sum. */
  readonly partOf: (subject: SubjectId) => TopicKey;
};

/** What a sum of ours added, and what it could not add and why; each unit leads to its own number. */
export function SumParts({ derivation, lang, nameOf, partOf }: SumPartsProps) {
  const text = figurePageText[lang];
  const why = {
    suppressed: text.missingSuppressed,
    'not-collected': text.missingNotCollected,
    'no-capacity': text.missingNoCapacity,
    unpaired: text.missingUnpaired,
  };
  return (
    <>
      <h3>{text.sumMissing}</h3>
      {derivation.missing.length === 0 ? (
        <p>{text.sumMissingNone}</p>
      ) : (
        <ul>
          {derivation.missing.map(({ subject, reason }) => (
            <li key={subject}>
              {nameOf(subject)} – {why[reason]}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{text.sumAdded(count(derivation.added.length, lang))}</summary>
        <ul className="columns-[16rem] mt-2 text-[0.9rem]">
          {derivation.added.map((subject) => (
            <li key={subject}>
              <a href={figurePath(partOf(subject), lang)}>{nameOf(subject)}</a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
