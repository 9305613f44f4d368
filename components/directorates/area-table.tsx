import type { CSSProperties, ReactNode } from 'react';

/** A column's head; what is not a number is set from the left. */
export type AreaColumn = { readonly name: string; readonly isText?: boolean };
type Props = {
  readonly caption: string;
  /** The head of the rows' own column first. */
  readonly columns: readonly AreaColumn[];
  readonly children: ReactNode;
};

/** A table of wholes and their parts. On a phone each row is a card whose cells say their column's name, written once for all. */
export function AreaTable({ caption, columns, children }: Props) {
  const labels = Object.fromEntries(columns.map(({ name }, index) => [`--label-${index + 1}`, `'${name}'`]));
  return (
    <div className="table-frame">
      <table className="table wings" style={labels as CSSProperties}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isText = false }, index) => (
              <th key={name} scope="col" className={isText || index === 0 ? undefined : 'number'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
