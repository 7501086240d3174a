import { InvalidInputError } from '../../model/errors.ts';
import { saidDate } from '../dates/said.ts';
import { FIELDS, type Field, inOneCase } from '../fields.ts';
import type { Metadata } from '../metadata.ts';
import type { RawDocument } from './format.ts';
import { textWithMarks } from './text.ts';

/** The words that a value is; undefined where it is none, or empty. */
function wordsOf(value: unknown): string | undefined {
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return words.trim() === '' ? undefined : words;
}

/** What a row has under a name, in any case; `source.name` is in an object. */
function valueAt(row: ReadonlyMap<string, unknown>, name: string): unknown {
  const direct = row.get(inOneCase(name));
  const dot = name.indexOf('.');
  if (direct !== undefined || dot < 0) return direct;
  const inner = row.get(inOneCase(name.slice(0, dot)));
  return isRecord(inner) ? valueAt(byName(inner), name.slice(dot + 1)) : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const byName = (row: Record<string, unknown>): Map<string, unknown> =>
  new Map(Object.entries(row).map(([name, value]) => [inOneCase(name), value]));

/**
 * The document that a row of a table or an object tells of.
 *
 * @param fields Names of fields that were given; the usual ones stand for the others.
 * @param place For messages: the path and the line.
 * @throws InvalidInputError where it has no text.
 */
export function documentOfRow(
  row: Record<string, unknown>,
  fields: Partial<Record<Field, string>>,
  place: string,
): Omit<RawDocument, 'part'> {
  const values = byName(row);
  const said = (field: Field): string | undefined => {
    const wanted = fields[field] === undefined ? FIELDS[field] : [fields[field]];
    for (const name of wanted) {
      const words = wordsOf(valueAt(values, name));
      if (words !== undefined) return words;
    }
    return undefined;
  };
  const text = said('text');
  if (text === undefined) {
    const wanted = fields.text ?? 'text';
    throw new InvalidInputError(`${place}: has no text in "${wanted}". Name the field that has it: --field text=NAME.`);
  }
  const raw = textWithMarks(text);
  const metadata: Metadata = { ...raw.said };
  for (const field of ['id', 'title', 'source', 'author'] as const) {
    const words = said(field)?.trim();
    if (words !== undefined) metadata[field] = words;
  }
  const { date, notes } = saidDate(said('date'));
  if (date !== undefined) metadata.date = date;
  return { ...raw, said: metadata, notes };
}
