/** What the tokenizer knows of single words; made by training, kept in the model. */
export interface TokenLexicon {
  /** Lower-cased abbreviations with their full stop: `gen.`, `u.s.`. */
  abbreviations: ReadonlySet<string>;
  /** Lower-cased words that are written as one and are two: `cannot` → after how many characters to part them. */
  partings: ReadonlyMap<string, number>;
  /** Lower-cased first parts that a hyphen does not part from the rest: `co`, `e`. */
  hyphenPrefixes: ReadonlySet<string>;
  /** Lower-cased words that keep their hyphen: `al-qaeda`. */
  hyphenated: ReadonlySet<string>;
}

/** Where a token begins and ends, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

const WEB =
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|(?:[a-z0-9-]{1,64}\.){1,5}(?:com|org|net|gov|edu|co\.uk|eu|info|int)(?![\p{L}\p{N}])(?:\/[^\s<>"“”]{0,2000})?|[@#][\p{L}_][\p{L}\p{N}_]{1,60}/iuy;
const NUMBER =
  /[+-]?\d{1,30}(?:[.,:/]\d{1,30}){0,20}(?:-\d{2,30}){0,8}(?:s|st|nd|rd|th)?(?![\p{L}\p{N}])|\d{1,30}(?:[.,]\d{1,30}){0,20}/iuy;
const LETTERS = /[\p{L}\p{M}\p{N}_\u200c\u200d]+/uy;
const DOTTED = /(?:\p{L}\.){2,12}/uy;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?![\p{L}\p{N}])/iuy;
const APOSTROPHED = /^[dlo]$/i;
const RUN = /\.{2,}|-{2,}|!{1,}\?*!*|\?{1,}!*\?*|\*{2,}|={2,}|_{2,}|<{2,}|>{2,}|~{2,}|\u2026+|['’]{2}|`{2}/uy;
const SYMBOL =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic}|\p{Regional_Indicator}){0,40}|[:;]-?[()DP](?![\p{L}\p{N}])/uy;
const SPACE = /\s/u;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Parts a text into tokens by the conventions of the English UD treebanks. The spans are in order, do not overlap and
 * leave out white space alone. Takes time linear in the length of the text.
 */
export function tokenize(text: string, lexicon: TokenLexicon): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text[at]!)) {
      at++;
      continue;
    }
    at = readToken(text, at, lexicon, spans);
  }
  return spans;
}

function readToken(text: string, at: number, lexicon: TokenLexicon, spans: Span[]): number {
  const push = (end: number): number => {
    spans.push({ start: at, end });
    return end;
  };
  const web = match(WEB, text, at);
  if (web > 0) return push(trimmedWeb(text, at, web));
  const number = match(NUMBER, text, at);
  const letters = match(LETTERS, text, at);
  if (number > 0 && (number >= letters || /^\d+$/.test(text.slice(at, number)))) {
    if (number >= letters) return push(number);
  }
  if (letters > 0) return readWord(text, at, letters, lexicon, spans);
  const clitic = match(CLITIC, text, at);
  if (clitic > 0 && at > 0 && !SPACE.test(text[at - 1]!)) return push(clitic);
  for (const pattern of [SYMBOL, RUN]) {
    const end = match(pattern, text, at);
    if (end > 0) return push(end);
  }
  return push(at + (text.codePointAt(at)! > 0xffff ? 2 : 1));
}

/** A web address does not own the full stop, comma or bracket that ends the clause. */
function trimmedWeb(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /[.,;:!?)\]'’]/.test(text[last - 1]!)) last--;
  return last;
}

function readWord(text: string, start: number, letters: number, lexicon: TokenLexicon, spans: Span[]): number {
  const dotted = match(DOTTED, text, start);
  if (dotted > letters && match(LETTERS, text, dotted) < 0) {
    spans.push({ start, end: dotted });
    return dotted;
  }
  let end = letters;
  // O'Brien, d'Affaires: a name may go on after an apostrophe.
  if (/['’]/.test(text[end] ?? '') && APOSTROPHED.test(text.slice(start, end)) && match(LETTERS, text, end + 1) > 0)
    end = match(LETTERS, text, end + 1);
  if (text[end] === '&' && /\p{Lu}$/u.test(text.slice(start, end)) && /^\p{Lu}/u.test(text.slice(end + 1, end + 3)))
    end = match(LETTERS, text, end + 1);
  end = hyphenatedEnd(text, start, end, lexicon);
  if (text[end] === '.' && end - start <= 12 && isAbbreviation(text, start, end, lexicon)) {
    spans.push({ start, end: end + 1 });
    return end + 1;
  }
  const negation = /[nN]$/.test(text.slice(start, end)) ? match(CLITIC, text, end - 1) : -1;
  if (negation > end && end - 1 > start) {
    spans.push({ start, end: end - 1 }, { start: end - 1, end: negation });
    return negation;
  }
  const parting = end - start <= 12 ? lexicon.partings.get(text.slice(start, end).toLowerCase()) : undefined;
  if (parting !== undefined) spans.push({ start, end: start + parting }, { start: start + parting, end });
  else spans.push({ start, end });
  return end;
}

function isAbbreviation(text: string, start: number, end: number, lexicon: TokenLexicon): boolean {
  const word = text.slice(start, end);
  if (/^no$/i.test(word)) return /^\. ?\d/.test(text.slice(end, end + 3));
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || /^\. \p{Lu}/u.test(text.slice(end, end + 4));
  return lexicon.abbreviations.has(`${word.toLowerCase()}.`);
}

function hyphenatedEnd(text: string, start: number, end: number, lexicon: TokenLexicon): number {
  let last = end;
  for (let parts = 0; parts < 8 && text[last] === '-'; parts++) {
    const next = match(LETTERS, text, last + 1);
    if (next < 0) break;
    const first = text.slice(Math.max(start, last - 20), last).toLowerCase();
    const whole = next - start <= 40 ? text.slice(start, next).toLowerCase() : '';
    if (!lexicon.hyphenPrefixes.has(first) && !lexicon.hyphenated.has(whole)) break;
    last = next;
  }
  return last;
}
