import { count } from '#lib/format/number';
import type { ReadNumber } from '#lib/format/read-number';
import { readMarks, readValue } from '#lib/format/reading-words';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText } from '#lib/i18n/calculator';
import { ENTRY_FAULTS } from '#lib/i18n/own-entry';

type Props = {
  readonly id: string;
  readonly lang: Lang;
  readonly read: ReadNumber | undefined;
  readonly onChoose: (value: number) => void;
};

/** How an entry was read, another way to read it, or why it cannot be; said as soon as it is there. */
export function FieldReading({ id, lang, read, onChoose }: Props) {
  return (
    <p id={id} className={isRefused(read) ? 'calc-fault' : 'calc-reading'} aria-live="polite">
      {read !== undefined && <Said lang={lang} read={read} onChoose={onChoose} />}
    </p>
  );
}

export const isRefused = (read: ReadNumber | undefined): boolean => read?.kind === 'refused' && read.reason !== 'empty';

function Said({ lang, read, onChoose }: Omit<Props, 'id' | 'read'> & { readonly read: ReadNumber }) {
  const text = calculatorText[lang];
  if (read.kind === 'refused') {
    if (read.reason === 'empty') return null;
    const rounded = read.reason === 'fraction' ? wholeNumbers(read) : [];
    return (
      <>
        {ENTRY_FAULTS[lang][read.reason]} <Choices lang={lang} values={rounded} onChoose={onChoose} />
      </>
    );
  }
  const [reading, ...rest] = read.readings;
  const marks = readMarks(reading, lang);
  if (marks === '') return null;
  return (
    <>
      {text.readAs(readValue(reading, lang), marks)}{' '}
      {rest.length === 0 && read.others[0] !== undefined && text.excluded(readValue(read.others[0], lang))}
      <Choices lang={lang} values={rest.map(({ value }) => value)} onChoose={onChoose} />
    </>
  );
}

/** The whole numbers on both sides of one with a fraction. */
const wholeNumbers = ({ others }: ReadNumber): readonly number[] =>
  others.slice(0, 1).flatMap(({ value }) => [Math.floor(value), Math.ceil(value)]);

type ChoicesProps = { readonly lang: Lang; readonly values: readonly number[]; readonly onChoose: Props['onChoose'] };

function Choices({ lang, values, onChoose }: ChoicesProps) {
  const text = calculatorText[lang];
  if (values.length === 0) return null;
  return (
    <span className="calc-choices">
      {text.orElse}{' '}
      {values.map((value) => (
        <button key={value} type="button" className="action" onClick={() => onChoose(value)}>
          {count(value, lang)}
        </button>
      ))}{' '}
      ?
    </span>
  );
}
