import type { Address } from 'postal-mime';
import { InvalidInputError } from '../../model/errors.ts';
import { saidDate } from '../dates/said.ts';
import type { Metadata } from '../metadata.ts';
import { extensionOf } from '../names.ts';
import { isOther, noteOthers } from '../other-formats.ts';
import type { Format, Marked, Opened, RawDocument } from './format.ts';
import { htmlDocument } from './html.ts';
import { textWithMarks } from './text.ts';

/** Lines that quote another message, and the signature at the end. */
const QUOTED = /^>.*(?:\r?\n>.*)*/gm;
const SIGNATURE = /^-- \r?\n/gm;
/** A signature is no longer than this. */
const LONGEST_SIGNATURE = 2000;

/** The text of a message, with what is not its own marked. */
function ownWords(text: string): RawDocument {
  const raw = textWithMarks(text);
  const marks: Marked[] = [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    reason: 'quoted message',
    as: '',
  }));
  const signature = [...text.matchAll(SIGNATURE)].at(-1)?.index;
  if (signature !== undefined && text.length - signature < LONGEST_SIGNATURE)
    marks.push({ start: signature, end: text.length, reason: 'signature', as: '' });
  const apart = (each: Marked) => marks.every(mark => each.end <= mark.start || each.start >= mark.end);
  const own = marks.filter((mark, at) => at === 0 || mark.start >= marks[at - 1]!.end);
  const replaced = [...raw.replaced.filter(apart), ...own].sort((a, b) => a.start - b.start);
  return { ...raw, replaced };
}

/** Each line of a message costs its time, be it empty. */
const MOST_LINES = 200_000;

const nameOf = (from: Address | undefined): string | undefined => from?.name || from?.address || undefined;

async function read(opened: Opened): Promise<RawDocument[]> {
  const { bytes, path, report } = opened;
  if (bytes.reduce((count, byte) => count + Number(byte === 10), 0) > MOST_LINES)
    throw new InvalidInputError(
      `${path}: has more than ${MOST_LINES} lines, as no message has. Save its text as .txt.`,
    );
  const { default: PostalMime } = await import('postal-mime');
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>, { maxNestingDepth: 50 });
  } catch (error) {
    throw new InvalidInputError(`${path}: cannot be read as an e-mail (${(error as Error).message}). Get it again.`);
  }
  // The day in the header, whatever the time zone of who reads it.
  const header = mail.headers.find(({ key }) => key === 'date')?.value;
  const { date, notes } = saidDate(header);
  const source = nameOf(mail.from);
  const said: Metadata = {
    ...(mail.subject && { title: mail.subject }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
  };
  const documents: RawDocument[] = [];
  if (mail.text?.trim()) {
    const raw = ownWords(mail.text);
    documents.push({ ...raw, said: { ...raw.said, ...said }, notes });
  } else if (mail.html?.trim()) {
    const raw = await htmlDocument(mail.html);
    documents.push({ ...raw, said: { ...raw.said, ...said }, notes });
  }
  const others: string[] = [];
  for (const { filename, content } of mail.attachments) {
    const name = filename ?? '';
    if (extensionOf(name) === '' || isOther(name)) others.push(name || 'an attachment without a name');
    else documents.push(...(await opened.readWithin(new Uint8Array(content as ArrayBuffer), name)));
  }
  noteOthers(path, others, report);
  if (documents.length === 0) throw new InvalidInputError(`${path}: is an e-mail without text. Give one with text.`);
  return documents;
}

/** Headers that only mail has, near the start. */
const HEADERS = /^(?:[A-Z][\w-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:MIME-Version|Message-ID|Received|Return-Path):/i;

/** An e-mail: the message, and the documents that are attached to it. */
export const mail: Format = {
  name: 'e-mail',
  extensions: ['.eml'],
  begins: head => HEADERS.test(new TextDecoder('latin1').decode(head)),
  read,
};
