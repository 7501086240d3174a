import { InvalidInputError } from '../../model/errors.ts';
import { decodeText } from '../charset.ts';
import { FIELDS, inOneCase } from '../fields.ts';
import type { Format, Opened, RawDocument } from './format.ts';
import { documentOfRow } from './rows.ts';

const SEPARATORS = [',', ';', '\t', '|'];

/** The sign between columns: the most frequent in the first line. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const counts = SEPARATORS.map(separator => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

interface Row {
  record: Record<string, unknown>;
  /** Number of the line in which it begins, counted from 1. */
  line: number;
}

const FAULTS: Record<string, string> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'has more or fewer columns than the first line',
  CSV_QUOTE_NOT_CLOSED: 'opens a quote that is never closed',
};
/** After so many quotes that are never closed, the rest is given up: each costs another reading of what follows. */
const mostOpenQuotes = (length: number): number => Math.max(3, Math.min(20, 2_000_000 / length));

/** So many characters the names of columns may have. */
const LONGEST_HEAD = 100_000;

/** Where a line of a text begins, counted from 1. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let number = 1; number < line && at >= 0; number++) at = text.indexOf('\n', at) + 1 || -1;
  return at < 0 ? text.length : at;
}

/** Reads the rows of a table one after the other. One with a fault is told and left out. */
class RowReader {
  readonly rows: Row[] = [];
  columns: string[] = [];

  constructor(
    readonly parse: typeof import('csv-parse/sync').parse,
    readonly opened: Opened,
  ) {}

  #fault(line: number, what: string): void {
    this.opened.report.fault(new InvalidInputError(`${this.opened.path}: line ${line}: ${what}. It is left out.`));
  }

  /** Reads from a line on, to the end or to a quote that is never closed: then it gives the line of that row. */
  #readFrom(text: string, first: number): number | undefined {
    let next = first;
    let open: number | undefined;
    this.parse(text, {
      bom: true,
      columns: false,
      delimiter: this.#separator,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: this.opened.options.largestText,
      skip_records_with_error: true,
      on_skip: error => {
        if (error?.code === 'CSV_QUOTE_NOT_CLOSED') open = next;
        else this.#fault(next, FAULTS[error?.code ?? ''] ?? 'has a fault');
        return undefined;
      },
      on_record: (values: unknown, { lines }) => {
        this.#take(values as string[], next);
        next = first + lines;
        return null;
      },
    });
    return open;
  }

  #take(values: string[], line: number): void {
    if (this.columns.length === 0) this.columns = values.map((name, at) => name.trim() || `column ${at + 1}`);
    else if (values.length !== this.columns.length) this.#fault(line, FAULTS.CSV_RECORD_INCONSISTENT_COLUMNS!);
    else this.rows.push({ record: Object.fromEntries(this.columns.map((name, at) => [name, values[at]])), line });
  }

  #separator = ',';

  read(text: string): void {
    this.#separator = separatorOf(text);
    let first: number | undefined = 1;
    for (let count = 0; first !== undefined; count++) {
      const open = this.#readFrom(text.slice(startOfLine(text, first)), first);
      if (open === undefined) return;
      this.#fault(open, FAULTS.CSV_QUOTE_NOT_CLOSED!);
      if (count >= mostOpenQuotes(text.length)) {
        this.#fault(open + 1, 'follows too many quotes that are never closed, with all below it');
        return;
      }
      first = open + 1;
    }
  }
}

/** Refuses a table of which no column has the text. */
function checkColumns(columns: readonly string[], wanted: string | undefined, path: string): void {
  const names = new Set((wanted === undefined ? FIELDS.text : [wanted]).map(inOneCase));
  if (columns.some(column => names.has(inOneCase(column)))) return;
  const has = columns
    .slice(0, 20)
    .map(column => column.slice(0, 30))
    .join(', ');
  throw new InvalidInputError(
    `${path}: has no column "${wanted ?? 'text'}", but ${has}. Say which has the text: --field text=NAME.`,
  );
}

/** A table with one article a row and the names of its columns on top: CSV, also with semicolons or tabs. */
export const table: Format = {
  name: 'table',
  extensions: ['.csv', '.tsv'],
  async read(opened) {
    const { bytes, path, options, report } = opened;
    const { text, notes } = decodeText(bytes, path);
    for (const note of notes) report.note(`${path}: ${note}`);
    if (!/[\r\n]/.test(text.slice(0, LONGEST_HEAD)) && text.length > LONGEST_HEAD)
      throw new InvalidInputError(`${path}: has no names of columns in its first line. Put them there.`);
    const { parse } = await import('csv-parse/sync');
    const reader = new RowReader(parse, opened);
    reader.read(text);
    checkColumns(reader.columns, options.fields.text, path);
    const documents: RawDocument[] = [];
    for (const { record, line } of reader.rows) {
      const place = `line ${line}`;
      try {
        const document = documentOfRow(record, options.fields, `${path}: ${place}`);
        documents.push({ ...document, part: { id: `${line}`, place } });
      } catch (error) {
        report.fault(error as Error);
      }
    }
    return documents;
  },
};
