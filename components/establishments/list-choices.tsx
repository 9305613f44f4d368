import { BANDS } from '#lib/domain/bands';
import type { EstablishmentType } from '#lib/domain/subject';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { BAND_CHOICES, COLUMN_NAMES, ESTABLISHMENT_TYPE_NAMES, establishmentsText } from '#lib/i18n/establishments';
import { type EstablishmentFilters, SMALL_BELOW } from '#lib/url/establishment-filters';

export type DispChoice = { readonly id: string; readonly name: string };
type Change = Partial<EstablishmentFilters>;

type Props = {
  readonly lang: Lang;
  readonly disps: readonly DispChoice[];
  readonly types: readonly EstablishmentType[];
  readonly filters: EstablishmentFilters;
  readonly onChoose: (change: Change) => void;
};

/** Directorate, kind of prison, band of density, and without the small ones. */
export function FilterChoices({ lang, disps, types, filters, onChoose }: Props) {
  const text = establishmentsText[lang];
  const kinds = types.map((type) => ({ id: type, name: ESTABLISHMENT_TYPE_NAMES[lang][type] }));
  const bands = BANDS.map(({ band }) => ({ id: band, name: BAND_CHOICES[lang][band] }));
  return (
    <fieldset>
      <legend>{text.filters}</legend>
      <Choice
        name="disp"
        label={COLUMN_NAMES[lang].disp}
        any={text.allDisps}
        options={disps}
        value={filters.disp}
        onChoose={(disp) => onChoose({ disp })}
      />
      <Choice
        name="type"
        label={text.type}
        any={text.allTypes}
        options={kinds}
        value={filters.type}
        onChoose={(type) => onChoose({ type })}
      />
      <Choice
        name="band"
        label={text.band}
        any={text.allBands}
        options={bands}
        value={filters.band}
        onChoose={(band) => onChoose({ band })}
      />
      <label className="list-small">
        <input
          type="checkbox"
          name="from"
          value={SMALL_BELOW}
          checked={filters.withoutSmall}
          onChange={(event) => onChoose({ withoutSmall: event.target.checked })}
        />{' '}
        {text.withoutSmall(count(SMALL_BELOW, lang))}
      </label>
    </fieldset>
  );
}

type ChoiceProps<T extends string> = {
  readonly name: string;
  readonly label: string;
  /** The words for no filter. */
  readonly any: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly value: T | undefined;
  readonly onChoose: (value: T | undefined) => void;
};

function Choice<T extends string>({ name, label, any, options, value = '' as T, onChoose }: ChoiceProps<T>) {
  const chosen = (id: string) => options.find((option) => option.id === id)?.id;
  return (
    <label>
      {label}
      <select name={name} value={value} onChange={(event) => onChoose(chosen(event.target.value))}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
