import { Option } from 'commander';
import { type CellValue, toCsv } from '../index.ts';
import { writeResult } from './output.ts';
import { textTable } from './table.ts';
import type { Terminal } from './terminal.ts';

/** How a list is written: for eyes, for programs line by line, for spreadsheets. */
const LIST_FORMATS = ['table', 'jsonl', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export const listFormat = (): Option =>
  new Option('-f, --format <format>', 'how to write the list').choices(LIST_FORMATS).default('table');

/** A list in each of its formats. */
export interface Records {
  /** Rows with their head first: for eyes. */
  table(): readonly (readonly CellValue[])[];
  /** Whole records. */
  lines(): readonly object[];
  /** Rows with their head first: for spreadsheets. */
  csv(): readonly (readonly CellValue[])[];
}

/** Every list is a new file or a stream of another command: it has no kind by which to know one that may be replaced. */
const TO_STANDARD_OUTPUT = { file: undefined, kind: { name: 'a list', begins: /^/ }, force: false };

/** Writes a list to standard output. Its table is empty where it holds nothing but a head. */
export async function writeRecords(
  records: Records,
  format: ListFormat,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<void> {
  if (format === 'table') {
    const rows = records.table();
    if (rows.length > 1) terminal.tell(textTable(rows));
    return;
  }
  const text =
    format === 'csv'
      ? toCsv(records.csv())
      : records
          .lines()
          .map(line => `${JSON.stringify(line)}\n`)
          .join('');
  await writeResult(text, { ...TO_STANDARD_OUTPUT, inputs });
}
