import { decodeHTMLStrict } from 'entities/decode';
import { z } from 'zod';
import data from '../../../data/reading/markup.json' with { type: 'json' };
import { alternatives } from '../../lexicon/alternatives.ts';
import { checkLexicon } from '../../lexicon/load.ts';
import type { SkippedSpan } from '../../model/document.ts';
import type { Replaced } from '../../model/plain-text.ts';

const names = z.array(z.string().min(1)).min(1);
const { paragraphs, lines, objects, words, hidden, flags } = checkLexicon(
  'data/reading/markup.json',
  z.strictObject({ paragraphs: names, lines: names, objects: names, words: names, hidden: names, flags: names }),
  data,
);

/** What a reader sees where a tag of an element stands. */
export const SHOWN = new Map<string, string>([
  ...paragraphs.map(name => [name, '\n\n'] as const),
  ...lines.map(name => [name, '\n'] as const),
  ...[...objects, ...hidden].map(name => [name, ' '] as const),
  ...words.map(name => [name, ''] as const),
]);
/** Elements of which nothing is text. */
export const HIDDEN = new Set(hidden);

const VALUE = String.raw`"[^"]*"|'[^']*'|[^\s"'=<>${'`'}]+`;
/** An attribute has a value or is a known flag: "a <b and c> d" is no tag. */
const ATTRIBUTE = String.raw`\s+(?:[^\s"'<>/=]+\s*=\s*(?:${VALUE})|(?:${alternatives(flags)})(?![^\s/>]))`;
const TAG = new RegExp(
  String.raw`<(?:\/(?<closed>[a-z][a-z0-9]*)\s*|(?<opened>[a-z][a-z0-9]*)(?:${ATTRIBUTE})*\s*\/?)>`,
  'iy',
);
const DECLARATION = /<(?:!doctype|\?xml|!\[CDATA\[|!\[)[^<>]*>|\]\]>/iy;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

type Markup = SkippedSpan & Replaced;

/** Finds what in a text is no text but HTML; keeps what it need not look for twice. */
class Scanner {
  readonly #unclosed = new Set<string>();

  constructor(readonly text: string) {}

  markupAt(at: number): Markup | undefined {
    return this.text[at] === '&'
      ? this.#entityAt(at)
      : (this.#commentAt(at) ?? this.#tagAt(at) ?? this.#declarationAt(at));
  }

  #entityAt(start: number): Markup | undefined {
    ENTITY.lastIndex = start;
    const entity = ENTITY.exec(this.text)?.[0];
    if (entity === undefined) return undefined;
    const character = decodeHTMLStrict(entity);
    // Spaces of all widths separate words; characters that nobody sees do not part them.
    const as = character.replace(/[\s\p{Z}]+/gu, ' ').replace(/\p{C}/gu, '');
    return character === entity ? undefined : { start, end: start + entity.length, reason: 'character entity', as };
  }

  #commentAt(start: number): Markup | undefined {
    if (!this.text.startsWith('<!--', start)) return undefined;
    const end = this.#endOf('-->', start + 4);
    return end === undefined ? undefined : { start, end, reason: 'markup', as: '' };
  }

  #declarationAt(start: number): Markup | undefined {
    DECLARATION.lastIndex = start;
    const found = DECLARATION.exec(this.text)?.[0];
    return found === undefined ? undefined : { start, end: start + found.length, reason: 'markup', as: '' };
  }

  #tagAt(start: number): Markup | undefined {
    TAG.lastIndex = start;
    const match = TAG.exec(this.text);
    if (match === null) return undefined;
    const { opened, closed } = match.groups!;
    const name = (opened ?? closed)!.toLowerCase();
    const as = SHOWN.get(name);
    if (as === undefined) return undefined;
    const end = start + match[0].length;
    const whole = opened !== undefined && HIDDEN.has(name) ? this.#endOf(`</${name}`, end) : undefined;
    const close = whole === undefined ? undefined : this.#endOf('>', whole);
    return { start, end: close ?? end, reason: 'markup', as };
  }

  /** Where some words end that come next, whatever their case. */
  #endOf(words: string, from: number): number | undefined {
    if (this.#unclosed.has(words)) return undefined;
    const pattern = new RegExp(words, 'gi');
    pattern.lastIndex = from;
    if (pattern.test(this.text)) return pattern.lastIndex;
    this.#unclosed.add(words);
    return undefined;
  }
}

/**
 * Finds HTML in a text from an offset on: tags, comments, scripts and styles with what is in them, and entities. Each
 * tells what a reader sees in its place. "5 < 6 and 7 > 3", "<3" and "<unclear>" are none.
 */
export function findMarkup(text: string, from: number): Markup[] {
  const scanner = new Scanner(text);
  const found: Markup[] = [];
  const signs = /[<&]/g;
  signs.lastIndex = from;
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    const markup = scanner.markupAt(sign.index);
    if (markup === undefined) continue;
    const last = found.at(-1);
    if (last?.end === markup.start && last.reason === markup.reason) {
      last.end = markup.end;
      last.as += markup.as;
    } else found.push(markup);
    signs.lastIndex = markup.end;
  }
  return found;
}
