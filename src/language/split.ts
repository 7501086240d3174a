import type { Span } from './tokenize.ts';

const CLOSER = /^[)\]}"'”’»›]+$/;
const TERMINAL = /^(?:[.?!…]+|\.{2,})$/;
const REFERENCE = /^ ?\[\d{1,3}\]/;
const BULLET = /^(?:[-–—*•▪◦‣·]|\d{1,3}[.)]|\p{L}[.)])\s/u;
/** Abbreviations before names and numbers: a sentence doesn't end at them. */
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|rev|hon|sen|rep|gov|pres|gen|lt|col|maj|capt|cmdr|sgt|cpl|adm|brig|st|amb|messrs|supt|det|vs|v|cf|fig|vol|no|e\.g|i\.e|mt|ft|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|ca)\.$/i;

/** Whether an abbreviation belongs to the name or the number behind it: "Mr.", "No.", the initial of a name. */
export const belongsToNext = (word: string): boolean => TITLE.test(word) || /^\p{Lu}\.$/u.test(word);

/** Words that, after an abbreviation, tell of a new sentence. */
const OPENER =
  /^(?:(?:the|an?|in|on|at|by|from|with|under|during|before|after|since|but|and|so|yet|he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|our|my|for|as|if|when|while|although|though|because|there|many|some|both|most|however|meanwhile|instead|also|earlier|later)\b|["“‘«])/i;

/** Whether words open a sentence where an abbreviation stands before them: "The", "In". */
export const opensSentence = (words: string): boolean => OPENER.test(words);

/** Groups tokens into sentences: each a first and a last (exclusive) token. */
export function splitSentences(text: string, spans: readonly Span[]): { first: number; last: number }[] {
  const wrap = wrapWidth(text);
  const sentences: { first: number; last: number }[] = [];
  let first = 0;
  const close = (last: number): void => {
    sentences.push({ first, last });
    first = last;
  };
  for (let i = 0; i < spans.length; i++) {
    if (isStop(text, spans[i]!)) {
      const tail = tailOf(text, spans, i);
      if (tail + 1 < spans.length && !isNumbering(text, spans, first, i) && endsSentence(text, spans, i, tail)) {
        close(tail + 1);
        i = tail;
        continue;
      }
    }
    if (i + 1 < spans.length && endsBlock(text, spans[i]!, spans[i + 1]!, wrap)) close(i + 1);
  }
  if (first < spans.length) close(spans.length);
  return sentences;
}

/** The number of a heading or of an item of a list (`2.1. Methods`) is no sentence. */
function isNumbering(text: string, spans: readonly Span[], first: number, stop: number): boolean {
  return (
    stop - first === 1 &&
    /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5})$/.test(text.slice(spans[first]!.start, spans[first]!.end))
  );
}

function isStop(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, Math.min(end, start + 40));
  return TERMINAL.test(word) || (word.endsWith('.') && word.length > 1);
}

/** The last token that still belongs to a full stop: closing marks and numbers of references (`."[12]`). */
function tailOf(text: string, spans: readonly Span[], stop: number): number {
  let tail = stop;
  for (let next = spans[tail + 1]; next; next = spans[tail + 1]) {
    const touches = next.start === spans[tail]!.end;
    const closes = CLOSER.test(text.slice(next.start, next.end));
    // Closing quotes that stand apart, at the end of a paragraph.
    const endsLine = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(next.end, next.end + 8));
    if (closes && (touches || endsLine)) tail++;
    else if (REFERENCE.test(text.slice(spans[tail]!.end, spans[tail]!.end + 8))) tail += 3;
    else break;
  }
  return Math.min(tail, spans.length - 1);
}

/** The width to which the lines of a text are wrapped; Infinity where every line is a paragraph. */
function wrapWidth(text: string): number {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const full = lines.filter(line => line.length > longest * 0.75).length;
  return longest <= 110 && lines.length > 3 && full > lines.length * 0.5 ? longest : Number.POSITIVE_INFINITY;
}

function endsBlock(text: string, span: Span, next: Span, wrap: number): boolean {
  const gap = text.slice(span.end, next.start);
  const breaks = gap.split('\n').length - 1;
  if (breaks === 0) return false;
  if (breaks > 1) return true;
  // A headline that was wrapped goes on in lower case.
  if (
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) &&
    /[\p{L}\p{N},]$/u.test(text.slice(span.start, span.end))
  )
    return BULLET.test(text.slice(next.start, next.start + 8));
  if (wrap === Number.POSITIVE_INFINITY) return true;
  if (BULLET.test(text.slice(next.start, next.start + 8))) return true;
  const lineStart = text.lastIndexOf('\n', span.end - 1) + 1;
  return span.end - lineStart < wrap * 0.6;
}

/** "welcomed the *plan.Germany* condemned it": a full stop between words, whose space was lost. */
const isUnspacedStop = (text: string, { start, end }: Span, next: number): boolean =>
  text.slice(start, end) === '.' &&
  /(?:\p{Ll}{3}|\p{Lu}{2}|\d{2})$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^\p{Lu}\p{Ll}{2}/u.test(text.slice(next, next + 3));

function endsSentence(text: string, spans: readonly Span[], at: number, tail: number): boolean {
  const after = spans[tail + 1]!.start;
  if (after === spans[tail]!.end) return isUnspacedStop(text, spans[at]!, after);
  const stop = text.slice(spans[at]!.start, spans[at]!.end);
  const next = text.slice(after, after + 12);
  const opens = /^[\p{Lu}\p{N}"'“‘«„([]/u.test(next) || /^[-–—•*]/.test(next);
  if (TERMINAL.test(stop)) {
    if (opens || !/^[\p{Ll},;:)]/u.test(next)) return true;
    return tail === at && /^[.?]$/.test(stop) && /^\p{Ll}/u.test(next);
  }
  if (belongsToNext(stop)) return false;
  return opens && opensSentence(next);
}
