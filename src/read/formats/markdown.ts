import type { Format } from './format.ts';
import { readAsText } from './text.ts';

export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  read: async opened => [readAsText(opened)],
};
