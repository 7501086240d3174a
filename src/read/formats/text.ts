import { decode } from '../decode.ts';
import { BYTE_ORDER_MARK } from '../skip.ts';
import type { Format, RawDocument } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { findMarkup } from './markup.ts';

/** A text as it was given. Front matter and HTML in it are marked, and what the front matter says is taken. */
export function textWithMarks(text: string): RawDocument {
  const matter = readFrontMatter(text);
  const from = matter?.end ?? 0;
  const start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const block = matter === undefined ? [] : [{ start, end: from, reason: 'front matter', as: '' }];
  return { text, replaced: [...block, ...findMarkup(text, from)], said: matter?.said ?? {} };
}

export const plainText: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  read: async ({ bytes, path }) => [textWithMarks(decode(bytes, path))],
};
