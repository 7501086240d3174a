/** A piece of text on a page, as pdf.js gives it. */
interface Piece {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** A line of a page. `y` grows upwards. */
export interface PageLine {
  words: string;
  left: number;
  right: number;
  y: number;
  /** Height of its letters. */
  size: number;
}

/** Pieces this far apart, in heights of a letter, are two words. */
const WORD_GAP = 0.15;
/** A line that is this much lower or higher, in heights of a letter, is another one. */
const LINE_STEP = 0.5;

/** Puts pieces together to lines, in the order in which the page gives them. */
export function linesOf(pieces: readonly Piece[]): PageLine[] {
  const lines: PageLine[] = [];
  let line: PageLine | undefined;
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [, , , scale = 0, x = 0, y = 0] = transform;
    const size = height || Math.abs(scale);
    if (str.trim() !== '') {
      if (line === undefined || Math.abs(line.y - y) > LINE_STEP * Math.max(size, line.size) || x < line.left - size) {
        line = { words: str, left: x, right: x + width, y, size };
        lines.push(line);
      } else {
        const isApart = x - line.right > WORD_GAP * size && !/\s$/.test(line.words) && !/^\s/.test(str);
        line.words += (isApart ? ' ' : '') + str;
        line.right = x + width;
        line.size = Math.max(size, line.size);
      }
    } else if (line !== undefined && str !== '' && !/\s$/.test(line.words)) line.words += ' ';
    if (hasEOL) line = undefined;
  }
  return lines
    .map(each => ({ ...each, words: each.words.replace(/\s+/g, ' ').trim() }))
    .filter(({ words }) => words !== '');
}

const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Whether a line goes on with a sentence from another column or page. */
const goesOn = (line: PageLine, before: PageLine): boolean =>
  /^\p{Ll}/u.test(line.words) && /[\p{L}\p{N},;-]$/u.test(before.words);

/** Whether a line begins a paragraph: after a gap, in other letters, indented, or after a line that ends early. */
function beginsParagraph(line: PageLine, before: PageLine, usualStep: number, width: number): boolean {
  const step = before.y - line.y;
  // The next column goes on with what the last one broke off.
  if (step < 0) return !goesOn(line, before);
  if (step > 1.35 * usualStep) return true;
  if (Math.abs(line.size - before.size) > 0.15 * before.size) return true;
  if (line.left > before.left + line.size) return true;
  return before.right - before.left < 0.7 * width && /[.!?:…]["”’)]?$/.test(before.words);
}

/** Joins a line to what stands before it. A hyphen at the end of a line goes, unless the word has it elsewhere, too. */
function joined(before: string, words: string, hyphened: ReadonlySet<string>): string {
  const first = /^\p{Ll}[\p{L}\p{N}]*/u.exec(words)?.[0];
  const last = /([\p{L}\p{N}]+)[-\u2010\u00AD]$/u.exec(before)?.[1];
  if (first === undefined || last === undefined)
    return /\p{L}[-\u2010]$/u.test(before) ? before + words : `${before} ${words}`;
  const isKept = hyphened.has(`${last}-${first}`.toLowerCase());
  return (isKept ? before : before.slice(0, -1)) + words;
}

/** The words that have a hyphen within a line. */
const hyphenedIn = (pages: readonly (readonly PageLine[])[]): Set<string> =>
  new Set(
    pages
      .flat()
      .flatMap(({ words }) =>
        [...words.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu)].map(([word]) => word.toLowerCase()),
      ),
  );

/** The text of pages: lines of a paragraph are joined, paragraphs stand apart. */
export function textOfPages(pages: readonly (readonly PageLine[])[]): string {
  const hyphened = hyphenedIn(pages);
  const paragraphs: string[] = [];
  let last: PageLine | undefined;
  for (const lines of pages) {
    const steps = lines.slice(1).map((line, at) => lines[at]!.y - line.y);
    const usualStep = middle(steps.filter(step => step > 0)) || Number.POSITIVE_INFINITY;
    const width = Math.max(0, ...lines.slice(0, 1000).map(({ left, right }) => right - left));
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      const begins = before ? beginsParagraph(line, before, usualStep, width) : !last || !goesOn(line, last);
      if (begins) paragraphs.push(line.words);
      else paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1)!, line.words, hyphened);
    });
    last = lines.at(-1) ?? last;
  }
  return paragraphs.join('\n\n');
}
