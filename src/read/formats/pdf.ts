import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { InvalidInputError } from '../../model/errors.ts';
import type { Metadata } from '../metadata.ts';
import { beginWith, type Format, type Opened, type RawDocument } from './format.ts';
import { linesOf, type PageLine, textOfPages } from './pdf-lines.ts';

/** A document of more pages is read to the end, but one page has no more pieces of text than this. */
const MOST_PIECES = 200_000;
const MOST_PAGES = 10_000;

type Pdf = Awaited<ReturnType<typeof import('pdfjs-dist/legacy/build/pdf.mjs')['getDocument']>['promise']>;

async function open(bytes: Uint8Array, path: string): Promise<Pdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    return await getDocument({
      // It takes the bytes away, and no Buffer: it gets its own.
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException')
      throw new InvalidInputError(`${path}: is encrypted. Save it without its password.`);
    throw new InvalidInputError(`${path}: is no whole PDF file (${message}). Get it again.`);
  }
}

async function pagesOf(pdf: Pdf, { path, report }: Opened): Promise<PageLine[][]> {
  if (pdf.numPages > MOST_PAGES) throw new InvalidInputError(`${path}: has more than ${MOST_PAGES} pages. Split it.`);
  const pages: PageLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      if (items.length > MOST_PIECES) throw new Error('it has too many pieces of text');
      pages.push(linesOf(items.filter((item): item is TextItem => 'str' in item)));
      page.cleanup();
    } catch (error) {
      report.fault(
        new InvalidInputError(`${path}: page ${number} cannot be read (${(error as Error).message}). It is left out.`),
      );
    }
  }
  return pages;
}

/** What the file says of itself. Programs put the name of a file where the title should be. */
async function metadataOf(pdf: Pdf): Promise<Metadata> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const wordsOf = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  const title = wordsOf(info.Title);
  const author = wordsOf(info.Author);
  const isName = title !== undefined && (/\.\w{2,4}$/.test(title) || !/\s/.test(title));
  return { ...(title !== undefined && !isName && { title }), ...(author !== undefined && { author }) };
}

/** A PDF file: its lines are put together to paragraphs again. */
export const pdf: Format = {
  name: 'PDF file',
  extensions: ['.pdf'],
  begins: head => beginWith(head, [0x25, 0x50, 0x44, 0x46, 0x2d]),
  async read(opened): Promise<RawDocument[]> {
    const document = await open(opened.bytes, opened.path);
    try {
      const text = textOfPages(await pagesOf(document, opened));
      if (text === '')
        throw new InvalidInputError(
          `${opened.path}: holds pictures and no text. Have the text recognised (OCR), and give that.`,
        );
      return [{ text, replaced: [], said: await metadataOf(document) }];
    } finally {
      await document.destroy();
    }
  },
};
