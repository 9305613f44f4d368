import { memo } from 'react';
import { type Option, Select } from '#components/ui/select';
import { BANDS } from '#lib/domain/bands';
import { SMALL_BELOW } from '#lib/domain/small-below';
import type { EstablishmentType, WingType } from '#lib/domain/subject';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText } from '#lib/i18n/establishment-dates';
import { BAND_CHOICES, COLUMN_NAMES, ESTABLISHMENT_TYPE_NAMES, establishmentsText } from '#lib/i18n/establishments';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import type { EstablishmentFilters } from '#lib/url/establishment-filters';

export type DispChoice = Option;
/** What there is to choose from. */
export type Choices = {
  readonly disps: readonly DispChoice[];
  readonly types: readonly EstablishmentType[];
  readonly wings: readonly WingType[];
};

type Props = Choices &
  Pick<EstablishmentFilters, 'disp' | 'type' | 'wing' | 'band' | 'withoutSmall'> & {
    readonly lang: Lang;
    readonly onChoose: (change: Partial<EstablishmentFilters>) => void;
  };

/** Directorate, kind of prison, type of wing, band of density, and without the small ones. Not drawn again while typing. */
export const FilterChoices = memo(function Filters({ lang, disps, types, wings, onChoose, ...filters }: Props) {
  const text = establishmentsText[lang];
  const wingNames = wings.map((wing) => ({ id: wing, name: WING_TYPE_NAMES[lang][wing] }));
  const kinds = types.map((type) => ({ id: type, name: ESTABLISHMENT_TYPE_NAMES[lang][type] }));
  const bands = BANDS.map(({ band }) => ({ id: band, name: BAND_CHOICES[lang][band] }));
  return (
    <fieldset className="list-filters">
      <legend>{text.filters}</legend>
      <Select
        name="disp"
        label={COLUMN_NAMES[lang].disp}
        any={text.allDisps}
        options={disps}
        value={filters.disp}
        onChoose={(disp) => onChoose({ disp })}
      />
      <Select
        name="type"
        label={text.type}
        any={text.allTypes}
        options={kinds}
        value={filters.type}
        onChoose={(type) => onChoose({ type })}
      />
      <Select
        name="wing"
        label={listedText[lang].wing}
        any={listedText[lang].allWings}
        options={wingNames}
        value={filters.wing}
        onChoose={(wing) => onChoose({ wing })}
      />
      <Select
        name="band"
        label={text.band}
        any={text.allBands}
        options={bands}
        value={filters.band}
        onChoose={(band) => onChoose({ band })}
      />
      <WithoutSmall lang={lang} checked={filters.withoutSmall} onChoose={onChoose} />
    </fieldset>
  );
});

type SmallProps = Pick<Props, 'lang' | 'onChoose'> & { readonly checked: boolean };

const WithoutSmall = ({ lang, checked, onChoose }: SmallProps) => (
  <label className="list-small">
    <input
      type="checkbox"
      name="from"
      value={SMALL_BELOW}
      checked={checked}
      onChange={(event) => onChoose({ withoutSmall: event.target.checked })}
    />{' '}
    {establishmentsText[lang].withoutSmall(count(SMALL_BELOW, lang))}
  </label>
);
