/** What stands in a cell of a table; undefined where it is not known. */
export type CellValue = string | number | undefined;

/** How spreadsheets know a formula: `=1+1`, `+1`, `-1`, `@SUM(1)`, the same in full width, or behind a tab or a line break. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, and so stays a text. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const rowWith = (separator: string) => {
  const needsQuotes = new RegExp(`["\r\n${separator}]`);
  const cell = (value: CellValue) => {
    const text = typeof value === 'string' ? harmless(value) : `${value ?? ''}`;
    return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return (row: readonly CellValue[]): string => `${row.map(cell).join(separator)}\r\n`;
};

/** A row of a CSV file (RFC 4180). */
export const csvRow = rowWith(',');
const tsvRow = rowWith('\t');

/** Rows as a CSV file (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const toCsv = (rows: readonly (readonly CellValue[])[]): string => `\uFEFF${rows.map(csvRow).join('')}`;

/** Rows as text to paste into a spreadsheet. */
export const toTsv = (rows: readonly (readonly CellValue[])[]): string => rows.map(tsvRow).join('');
