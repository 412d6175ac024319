/** Tables for a terminal and for a note. */

/** @param rows the first is the heading; the first column is text, the others are numbers */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}

export const share = (value: number): string => value.toFixed(3).replace(/^0/, '');
