import { Select } from '#components/ui/select';
import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { publishedText } from '#lib/i18n/published';
import type { PublishedState } from './use-published';

/** A prison and a date, chosen by name: the way to a cell without a pointer. */
export function CellChoice({
  state: { grid, choice, choose },
  lang,
}: {
  readonly state: PublishedState;
  readonly lang: Lang;
}) {
  const text = publishedText[lang];
  const prisons = grid?.rows.map(({ id, name }) => ({ id, name })) ?? [];
  const dates = grid?.dates.map((date) => ({ id: date, name: longDate(date as IsoDate, lang) })) ?? [];
  const newest = grid?.dates.at(-1);
  return (
    <fieldset>
      <legend>{text.read}</legend>
      <Select
        label={text.prison}
        any={text.choosePrison}
        options={prisons}
        value={choice.of}
        onChoose={(of) => choose({ of, date: of === undefined ? undefined : (choice.date ?? newest) })}
      />
      <Select
        label={text.date}
        any="–"
        options={dates.toReversed()}
        value={choice.date}
        onChoose={(date) => choose({ date })}
      />
    </fieldset>
  );
}
