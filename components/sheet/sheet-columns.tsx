import type { Sheet, SheetLine } from '#lib/export/sheet-spec';
import { OWN_COUNT_LABELS } from '#lib/i18n/calculator';
import { sheetText } from '#lib/i18n/sheet';
import type { OwnKey } from './own-cells';
import { CellText } from './sheet-cell';

type Props = { readonly sheet: Sheet };

/** The two columns: official figures, and a place for the branch's own beside each. */
export function SheetColumns({ sheet }: Props) {
  const text = sheetText[sheet.lang];
  return (
    <table className="sheet-columns">
      <thead>
        <tr>
          <td />
          <th scope="col">{text.official}</th>
          <th scope="col">
            {text.own} <small>{text.ownNote}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {sheet.lines.map((line) => (
          <Line key={line.label} line={line} sheet={sheet} />
        ))}
      </tbody>
      <StaffRows sheet={sheet} />
    </table>
  );
}

/** Empty it is a line to write on (sheet.css); the reader's figure may come into it. */
const Own = ({ name }: { readonly name: OwnKey | undefined }) => <td className="sheet-own" data-own={name} />;

function Line({ line: { label, note, official, own }, sheet: { lang } }: Props & { readonly line: SheetLine }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <CellText cell={official} lang={lang} />
        {note !== undefined && <small> {note}</small>}
      </td>
      <Own name={own} />
    </tr>
  );
}

const STAFF = ['officers', 'posts', 'staffingRate', 'load'] as const;

/** No official figure stands in a row of its own: what is published, or that nothing is, is said beside all four. */
function StaffRows({ sheet: { lang, staff } }: Props) {
  const labels = { ...OWN_COUNT_LABELS[lang], staffingRate: sheetText[lang].staffingRate, load: sheetText[lang].load };
  return (
    <tbody className="sheet-staff">
      {STAFF.map((name, index) => (
        <tr key={name}>
          <th scope="row">{labels[name]}</th>
          {index === 0 && (
            <td rowSpan={STAFF.length}>
              {staff.map((sentence) => (
                <span key={sentence}>{sentence} </span>
              ))}
            </td>
          )}
          <Own name={name} />
        </tr>
      ))}
    </tbody>
  );
}
