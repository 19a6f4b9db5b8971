import type { ReactNode } from "react";

export type Column = { heading: string; number?: boolean };
type Props = {
  caption: string;
  columns: readonly Column[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Of sentences, or of many columns: on a narrow screen it is read line by line instead. */
  stacked?: boolean;
};

/** A ledger: the first cell of each row names it. On a narrow screen it scrolls by itself, also by keyboard. */
export function Table({ caption, columns, rows, stacked = false }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className={stacked ? "ledger ledger-stacked" : "ledger"}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, number }) => (
              <th key={heading} scope="col" className={number ? "number" : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => cellOf(cell, columns[index]!, { first: index === 0, stacked }))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellOf(
  cell: ReactNode,
  { heading, number }: Column,
  { first, stacked }: { first: boolean; stacked: boolean },
) {
  const className = number ? "number" : undefined;
  if (!first) {
    return (
      <td key={heading} className={className} data-column={stacked ? heading : undefined}>
        {cell}
      </td>
    );
  }
  return (
    <th key={heading} scope="row" className={className}>
      {cell}
    </th>
  );
}
