import { decode } from '../decode.ts';
import type { Format } from './format.ts';
import { textWithMarks } from './text.ts';

export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md'],
  read: async ({ bytes, path }) => [textWithMarks(decode(bytes, path))],
};
