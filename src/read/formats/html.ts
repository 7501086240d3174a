import { decodeText } from '../charset.ts';
import type { Format, Opened, RawDocument } from './format.ts';
import { HIDDEN, SHOWN } from './markup.ts';
import { pageMetadata } from './page-metadata.ts';
import { textWithMarks } from './text.ts';

/** Pages over these sizes are made to be slow: they are read without looking for the article. */
const MOST_PARTS = 20_000;
const DEEPEST = 200;

/** Whether a page has few enough parts for a tree. */
async function isTractable(html: string): Promise<boolean> {
  const { Parser } = await import('htmlparser2');
  let parts = 0;
  let depth = 0;
  let deepest = 0;
  const count = () => void parts++;
  const parser = new Parser({
    onopentag() {
      parts++;
      depth++;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => void depth--,
    ontext: count,
    oncomment: count,
    onprocessinginstruction: count,
  });
  for (let at = 0; at < html.length && parts <= MOST_PARTS && deepest <= DEEPEST; at += 10_000)
    parser.write(html.slice(at, at + 10_000));
  return parts <= MOST_PARTS && deepest <= DEEPEST;
}

/** The text of an element as a reader sees it: blocks stand apart, white space is one space. */
function textOf(root: Node): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/[\s\p{Z}]+/gu, ' '));
    const name = node.nodeName.toLowerCase();
    const around = SHOWN.get(name);
    if (HIDDEN.has(name)) return;
    if (around !== undefined) parts.push(around);
    for (const child of node.childNodes) visit(child);
    if (around !== undefined && name !== 'br') parts.push(around);
  };
  visit(root);
  return parts
    .join('')
    .split('\n')
    .map(line => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The article of a page with what its metadata say; undefined where none is found. */
async function articleOf(html: string): Promise<RawDocument | undefined> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  // Without these a parser would find no body.
  const isWhole = /<body[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<!doctype html><html><body>${html}</body></html>`);
  const { said, notes } = pageMetadata(document);
  // The title of a page goes on with the name of the newspaper; its heading does not.
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || '\n';
  const found = new Readability(document, { serializer: element => textOf(element) }).parse();
  const text = found?.content?.trim();
  if (!text) return undefined;
  const title = said.title ?? (found?.title?.includes(heading) ? heading : found?.title?.trim());
  if (title) said.title = title;
  const source = said.source ?? found?.siteName?.trim();
  if (source) said.source = source;
  return { text: title && !text.startsWith(title) ? `${title}\n\n${text}` : text, replaced: [], said, notes };
}

/**
 * The article of a page of HTML: its title, then its text, without what stands around it. Where no article is found, all
 * of the page is read as text with tags in it.
 */
export async function htmlDocument(html: string): Promise<RawDocument> {
  let article: RawDocument | undefined;
  try {
    article = (await isTractable(html)) ? await articleOf(html) : undefined;
  } catch {
    // What is too much for the reading view is still text.
  }
  return article ?? textWithMarks(html);
}

/** The character set that a page declares near its start. */
const declaredIn = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2048)),
  )?.[1];

async function read({ bytes, path }: Opened): Promise<RawDocument[]> {
  const { text, notes } = decodeText(bytes, path, declaredIn(bytes));
  const raw = await htmlDocument(text);
  return [{ ...raw, notes: [...notes, ...(raw.notes ?? [])] }];
}

export const html: Format = {
  name: 'web page',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  begins: head =>
    /^(?:\xEF\xBB\xBF|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html[\s>])/i.test(
      new TextDecoder('latin1').decode(head),
    ),
  read,
};
