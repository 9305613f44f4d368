import type { Cell, Column, DataTable } from '#lib/charts/data-table';

const heading = ({ label, unit }: Column): string => (unit === undefined ? label : `${label} (${unit})`);

function CellContent({ cell: { text, href } }: { readonly cell: Cell }) {
  return href === undefined ? text : <a href={href}>{text}</a>;
}

/** Every value of the drawing, each leading to its row; figures not read at the ministry carry the mark of the legend. */
export function ChartTable({ table }: { readonly table: DataTable }) {
  return (
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.label} scope="col">
              {heading(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first, ...cells]) => (
          <tr key={first?.text}>
            <th scope="row">{first !== undefined && <CellContent cell={first} />}</th>
            {cells.map((cell, index) => (
              <td key={table.columns[index + 1]?.label} data-grade={cell.style === 'official' ? undefined : cell.style}>
                <CellContent cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
