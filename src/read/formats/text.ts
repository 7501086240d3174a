import { decodeText } from '../charset.ts';
import { BYTE_ORDER_MARK } from '../skip.ts';
import type { Format, Opened, RawDocument } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { findMarkup } from './markup.ts';

/** A text as it was given. Front matter and HTML in it are marked, and what the front matter says is taken. */
export function textWithMarks(text: string): RawDocument {
  const matter = readFrontMatter(text);
  const from = matter?.end ?? 0;
  const start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const block = matter === undefined ? [] : [{ start, end: from, reason: 'front matter', as: '' }];
  return {
    text,
    replaced: [...block, ...findMarkup(text, from)],
    said: matter?.said ?? {},
    notes: matter?.notes ?? [],
  };
}

/** The document that a file of text is. */
export function readAsText({ bytes, path }: Opened): RawDocument {
  const { text, notes } = decodeText(bytes, path);
  const raw = textWithMarks(text);
  return { ...raw, notes: [...notes, ...(raw.notes ?? [])] };
}

export const plainText: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  read: async opened => [readAsText(opened)],
};
