import type { HeardFault } from '#lib/format/heard-fault';
import type { Lang } from '#lib/i18n/bilingual';
import { checkPageText } from '#lib/i18n/check-page';
import { ENTRY_FAULTS } from '#lib/i18n/own-entry';
import { CHECK_FIELDS, type CheckField, type CheckFields } from '#lib/url/check-path';

type Props = { readonly lang: Lang; readonly fields: CheckFields; readonly faults: readonly HeardFault[] };

/** Four plain fields, sent as an address: works without scripts, can be shared, and loses nothing that was typed. */
export function CheckForm({ lang, fields, faults }: Props) {
  const text = checkPageText[lang];
  return (
    <form method="get" className="check-form">
      <fieldset>
        <legend className="sr-only">{text.form}</legend>
        {CHECK_FIELDS.map((name) => (
          <Field
            key={name}
            {...{ name, lang, value: fields[name] }}
            fault={faults.find(({ field }) => field === name)}
          />
        ))}
      </fieldset>
      <button type="submit">{text.ask}</button>
    </form>
  );
}

type FieldProps = {
  readonly name: CheckField;
  readonly lang: Lang;
  readonly value: string;
  readonly fault: HeardFault | undefined;
};

function Field({ name, lang, value, fault }: FieldProps) {
  const text = checkPageText[lang];
  return (
    <p className="check-field">
      <label htmlFor={`check-${name}`}>{text[name]}</label>
      <input
        id={`check-${name}`}
        name={name}
        defaultValue={value}
        autoComplete="off"
        maxLength={120}
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={`check-${name}-hint`}
      />
      <small id={`check-${name}-hint`}>
        {fault === undefined ? text[`${name}Hint`] : <strong>{faultWords(fault, value, lang)}</strong>}
      </small>
    </p>
  );
}

function faultWords(fault: HeardFault, value: string, lang: Lang): string {
  const text = checkPageText[lang];
  switch (fault.field) {
    case 'place':
      return [
        text.unknownPlace(value),
        ...(fault.near.length === 0 ? [] : [text.near(fault.near.map((name) => name[lang]).join(', '))]),
      ].join(' ');
    case 'what':
      return text.unknownWhat(value);
    case 'when':
      return text.unknownWhen(value);
    case 'number':
      return { ...ENTRY_FAULTS[lang], ...text.refused }[fault.fault];
  }
}
