import type { Nodes } from 'mdast';
import { BYTE_ORDER_MARK } from '../skip.ts';
import type { Format, Marked, RawDocument } from './format.ts';
import { readAsText } from './text.ts';

/** What is longer is read as plain text: no report is, and a tree of it would take too long. */
const LONGEST = 500_000;

/** Elements that are no words of a story, and what a reader sees in their place. */
const WHOLE = new Map([
  ['code', '\n\n'],
  ['definition', ''],
  ['image', ''],
  ['imageReference', ''],
  ['thematicBreak', '\n\n'],
]);
/** Elements of which only the signs round their words are none. */
const AROUND = new Set(['link', 'linkReference', 'emphasis', 'strong', 'listItem', 'blockquote']);
/** Punctuation that a backslash takes the meaning from. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~\n])/g;
const QUOTE_SIGN = /^[ \t]*>[> \t]*/gm;

const mark = (start: number, end: number, as = ''): Marked => ({ start, end, reason: 'markup', as });

/** Where an element stands. */
const spanOf = ({ position }: Nodes): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** The signs of an element and of those in it. */
function marksIn(node: Nodes, text: string): Marked[] {
  const [start, end] = spanOf(node);
  const whole = WHOLE.get(node.type);
  if (whole !== undefined) return [mark(start, end, whole)];
  const words = text.slice(start, end);
  if (node.type === 'text')
    return [...words.matchAll(ESCAPE)].map(({ index }) => mark(start + index, start + index + 1));
  if (node.type === 'inlineCode') {
    const signs = /^`+/.exec(words)?.[0].length ?? 0;
    return [mark(start, start + signs), mark(end - signs, end)];
  }
  if (!('children' in node)) return [];
  const inside = node.children.flatMap(child => marksIn(child, text));
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first === undefined || last === undefined) return inside;
  const after = mark(spanOf(last)[1], end);
  // The line below a heading is none of its words; the signs before it tell where articles begin.
  if (node.type === 'heading') return text.startsWith('#', start) ? inside : [...inside, after];
  if (!AROUND.has(node.type)) return inside;
  const quotes =
    node.type === 'blockquote'
      ? [...words.matchAll(QUOTE_SIGN)].map(({ index, 0: sign }) => mark(start + index, start + index + sign.length))
      : [];
  return [...quotes, mark(start, spanOf(first)[0]), ...inside, after];
}

/** In order and apart: of those that overlap the first stays. */
function apart(marks: readonly Marked[]): Marked[] {
  let at = 0;
  return [...marks]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const fits = start >= at;
      if (fits) at = end;
      return fits;
    });
}

/** A text of Markdown: signs of links, lists, quotations and emphasis are marked, pictures and code whole. */
async function withSigns(raw: RawDocument): Promise<RawDocument> {
  const { text, replaced } = raw;
  if (text.length > LONGEST) return raw;
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const matter = replaced.find(({ reason }) => reason === 'front matter')?.end ?? 0;
  const from = Math.max(matter, text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
  const story = text.slice(from);
  let tree: Nodes;
  try {
    tree = fromMarkdown(story);
  } catch {
    // What is too deep for a tree is still text.
    return raw;
  }
  const marks = marksIn(tree, story).map(each => ({
    ...each,
    start: each.start + from,
    end: each.end + from,
  }));
  return { ...raw, replaced: apart([...replaced, ...marks]) };
}

export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  read: async opened => [await withSigns(readAsText(opened))],
};
