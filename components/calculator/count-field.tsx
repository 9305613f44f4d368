import { useId } from 'react';
import type { PublishedCount } from '#lib/domain/own-ratio';
import { isKnown } from '#lib/domain/quantity';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText, OWN_COUNT_LABELS } from '#lib/i18n/calculator';
import type { OwnCount } from '#lib/url/own-figures';
import { readEntry } from './entries';
import { FieldNote } from './field-note';
import { FieldReading, isRefused } from './field-reading';

type Props = {
  readonly field: OwnCount;
  readonly lang: Lang;
  readonly published: PublishedCount;
  /** As the reader wrote it; `undefined`: untouched. */
  readonly entry: string | undefined;
  /** `undefined` gives the field back to the published count. */
  readonly onChange: (text: string | undefined) => void;
};

/** One count: the published one until it is changed, then the reader's. Nothing that was typed is ever taken away. */
export function CountField({ field, lang, published, entry, onChange }: Props) {
  const id = useId();
  const text = calculatorText[lang];
  const hints: Partial<Record<OwnCount, string>> = { officers: text.officersHint, posts: text.postsHint };
  const read = entry === undefined ? undefined : readEntry(entry, lang);
  const known = isKnown(published.quantity) ? count(published.quantity.value, lang) : '';
  return (
    <div className="calc-field" data-own={entry === undefined ? undefined : ''}>
      <label htmlFor={id}>{OWN_COUNT_LABELS[lang][field]}</label>
      <input
        id={id}
        name={field}
        inputMode="numeric"
        autoComplete="off"
        value={entry ?? known}
        aria-describedby={`${id}-hint ${id}-read ${id}-note`}
        aria-invalid={isRefused(read)}
        onChange={(event) => onChange(event.target.value)}
        // An emptied field that is left is given back to the published count.
        onBlur={() => entry?.trim() === '' && onChange(undefined)}
      />
      {hints[field] !== undefined && (
        <p id={`${id}-hint`} className="calc-note">
          {hints[field]}
        </p>
      )}
      <FieldReading id={`${id}-read`} lang={lang} read={read} onChoose={(value) => onChange(count(value, lang))} />
      <FieldNote
        id={`${id}-note`}
        lang={lang}
        published={published}
        isOwn={entry !== undefined}
        onTakeBack={() => onChange(undefined)}
      />
    </div>
  );
}
