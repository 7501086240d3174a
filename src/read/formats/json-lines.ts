import { InvalidInputError } from '../../model/errors.ts';
import { decodeText } from '../charset.ts';
import type { Format, RawDocument } from './format.ts';
import { documentOfRow, isRecord } from './rows.ts';

function parsed(line: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InvalidInputError(`${place}: is not JSON (${(error as Error).message}). It is left out.`);
  }
  if (isRecord(value)) return value;
  throw new InvalidInputError(`${place}: is no JSON object. It is left out.`);
}

/** One article a line, each a JSON object. */
export const jsonLines: Format = {
  name: 'JSON Lines file',
  extensions: ['.jsonl', '.ndjson'],
  async read({ bytes, path, options, report }) {
    const documents: RawDocument[] = [];
    const { text, notes } = decodeText(bytes, path);
    for (const note of notes) report.note(`${path}: ${note}`);
    let number = 0;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
      number++;
      if (line.trim() === '') continue;
      const place = `line ${number}`;
      try {
        const inFile = `${path}: ${place}`;
        if (line.length > 2 * options.largestText)
          throw new InvalidInputError(`${inFile}: is longer than any article. Split it; it is left out.`);
        const document = documentOfRow(parsed(line, inFile), options.fields, inFile);
        documents.push({ ...document, part: { id: `${number}`, place } });
      } catch (error) {
        report.fault(error as Error);
      }
    }
    return documents;
  },
};
