import type { Span } from './tokenize.ts';

const CLOSER = /^[)\]}"'”’»›]+$/;
const TERMINAL = /^(?:[.?!…]+|\.{2,})$/;
const BULLET = /^(?:[-–—*•▪◦‣·]|\d{1,3}[.)]|\p{L}[.)])\s/u;
/** Abbreviations before names and numbers: a sentence doesn't end at them. */
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|rev|hon|sen|rep|gov|pres|gen|lt|col|maj|capt|cmdr|sgt|cpl|adm|brig|st|amb|messrs|supt|det|vs|v|cf|fig|vol|no|e\.g|i\.e|mt|ft|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|ca)\.$/i;

/** Groups tokens into sentences: each a first and a last (exclusive) token. */
export function splitSentences(text: string, spans: readonly Span[]): { first: number; last: number }[] {
  const wrap = wrapWidth(text);
  const sentences: { first: number; last: number }[] = [];
  let first = 0;
  let closed = -1;
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!;
    const next = spans[i + 1];
    const word = text.slice(span.start, Math.min(span.end, span.start + 40));
    if (TERMINAL.test(word) || (word.endsWith('.') && word.length > 1)) closed = i;
    else if (!(CLOSER.test(word) && closed === i - 1)) closed = -1;
    else closed = i;
    if (!next) continue;
    const gap = text.slice(span.end, next.start);
    const isEnd =
      endsBlock(text, gap, span, next, wrap) || (closed === i && gap !== '' && endsSentence(text, spans, i));
    if (isEnd) {
      sentences.push({ first, last: i + 1 });
      first = i + 1;
    }
  }
  if (first < spans.length) sentences.push({ first, last: spans.length });
  return sentences;
}

/** The width to which the lines of a text are wrapped; Infinity where every line is a paragraph. */
function wrapWidth(text: string): number {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const full = lines.filter(line => line.length > longest * 0.75).length;
  return longest <= 110 && lines.length > 3 && full > lines.length * 0.5 ? longest : Number.POSITIVE_INFINITY;
}

function endsBlock(text: string, gap: string, span: Span, next: Span, wrap: number): boolean {
  const breaks = gap.split('\n').length - 1;
  if (breaks === 0) return false;
  if (breaks > 1 || wrap === Number.POSITIVE_INFINITY) return true;
  if (BULLET.test(text.slice(next.start, next.start + 8))) return true;
  const lineStart = text.lastIndexOf('\n', span.end - 1) + 1;
  return span.end - lineStart < wrap * 0.6;
}

function endsSentence(text: string, spans: readonly Span[], at: number): boolean {
  let i = at;
  while (i > 0 && CLOSER.test(text.slice(spans[i]!.start, spans[i]!.end))) i--;
  const stop = text.slice(spans[i]!.start, spans[i]!.end);
  const next = text.slice(spans[at + 1]!.start, spans[at + 1]!.start + 12);
  const opens = /^[\p{Lu}\p{N}"'“‘«„([]/u.test(next) || /^[-–—•*]/.test(next);
  if (/^[.?!…]+$/.test(stop)) return opens || (stop === '.' && !/^[\p{Ll},;:)]/u.test(next));
  if (TITLE.test(stop) || /^\p{Lu}\.$/u.test(stop)) return false;
  return (
    opens &&
    /^(?:the|a|an|in|on|at|but|and|he|she|it|they|we|i|this|that|his|her|its|their|for|as|after|if|when|while|there)\b|^["“‘«]/i.test(
      next,
    )
  );
}
