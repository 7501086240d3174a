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

/** A list goes to standard output: the shell says what it may replace. */
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
  await writeResult(format === 'csv' ? toCsv(records.csv()) : jsonLines(records.lines()), {
    ...TO_STANDARD_OUTPUT,
    inputs,
  });
}

function* jsonLines(lines: readonly object[]): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}
