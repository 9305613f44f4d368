import type { Sheet, SheetList, SheetParts } from '#lib/export/sheet-spec';
import { sheetText } from '#lib/i18n/sheet';
import { CellText } from './sheet-cell';

type Props = { readonly sheet: Sheet; readonly parts: SheetParts };

/** Each wing, or each type of wing or directorate, in one row. */
export function PartsTable({ sheet: { lang }, parts: { caption, rows, fillable } }: Props) {
  const text = sheetText[lang];
  const names = [text.heldShort, text.placesShort, text.densityShort, text.aboveShort];
  const columns = names.slice(0, rows[0]?.cells.length);
  return (
    <table className="sheet-parts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {fillable && (
            <th scope="col" className="sheet-by-hand">
              {text.handColumns}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index]}>
                <CellText cell={cell} lang={lang} />
              </td>
            ))}
            {fillable && <td className="sheet-own sheet-by-hand">/</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A short list of names with a number each. */
export function NumberList({ list: { heading, items } }: { readonly list: SheetList }) {
  return (
    <section>
      <h2>{heading}</h2>
      <dl className="sheet-list">
        {items.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
