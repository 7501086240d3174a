import type { FileEntry } from '@zip.js/zip.js';
import { InvalidInputError } from '../../model/errors.ts';
import { decodeText } from '../charset.ts';
import type { Metadata } from '../metadata.ts';
import type { Format, Opened, RawDocument } from './format.ts';
import { entriesOf, unpackEntry } from './unzip.ts';

const TEXT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';

export const isWord = (entries: readonly FileEntry[]): boolean => entries.some(({ filename }) => filename === TEXT);

/** Of these nothing is text of the document: what was deleted, codes of fields, what only old programs show. */
const HIDDEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:commentReference']);
const BREAKS = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

/** Reads the text of the elements of XML. `take` hears each piece with the names of the elements around it. */
async function readXml(
  xml: string,
  take: (text: string, inside: readonly string[]) => void,
  closed?: (name: string) => void,
): Promise<void> {
  const { Parser } = await import('htmlparser2');
  const inside: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        inside.push(name);
        const sign = BREAKS.get(name);
        if (sign !== undefined) take(sign, inside);
      },
      onclosetag(name) {
        inside.pop();
        closed?.(name);
      },
      ontext: text => take(text, inside),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

/** The paragraphs of a document; those in a table, too. */
async function paragraphsOf(xml: string): Promise<string> {
  const paragraphs: string[] = [];
  /** A paragraph may hold a box of text with paragraphs of its own. */
  const open: string[] = [];
  const end = (): void => {
    const words = open
      .join('')
      .replace(/[ \t]+/g, ' ')
      .trim();
    open.length = 0;
    if (words !== '') paragraphs.push(words);
  };
  await readXml(
    xml,
    (text, inside) => {
      const name = inside.at(-1)!;
      const isText = name === 'w:t' || BREAKS.has(name);
      // Stops of tabs are settings of a paragraph.
      if (isText && !inside.some(each => HIDDEN.has(each) || each === 'w:tabs')) open.push(BREAKS.get(name) ?? text);
    },
    name => {
      if (name === 'w:p') end();
    },
  );
  end();
  return paragraphs.join('\n\n');
}

async function propertiesOf(xml: string): Promise<Metadata> {
  const said: Metadata = {};
  await readXml(xml, (text, inside) => {
    const name = inside.at(-1);
    const words = text.trim();
    if (words === '') return;
    if (name === 'dc:title') said.title = words;
    if (name === 'dc:creator') said.author = words;
    if (name === 'dc:publisher') said.source = words;
  });
  return said;
}

/** The document that is in an archive of Word. */
export async function wordDocument(entries: readonly FileEntry[], opened: Opened): Promise<RawDocument> {
  const xmlOf = async (name: string): Promise<string | undefined> => {
    const entry = entries.find(({ filename }) => filename === name);
    return entry && decodeText(await unpackEntry(entry, opened), `${opened.path}: ${name}`).text;
  };
  const text = await paragraphsOf((await xmlOf(TEXT)) ?? '');
  if (text === '') throw new InvalidInputError(`${opened.path}: is a document without text. Give one with text.`);
  const properties = await xmlOf(PROPERTIES);
  return { text, replaced: [], said: properties === undefined ? {} : await propertiesOf(properties) };
}

/** A document of Word. */
export const word: Format = {
  name: 'Word document',
  extensions: ['.docx'],
  async read(opened) {
    const entries = await entriesOf(opened);
    if (isWord(entries)) return [await wordDocument(entries, opened)];
    throw new InvalidInputError(`${opened.path}: is no Word document, though it is called so. Give it its right name.`);
  },
};
