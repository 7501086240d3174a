import data from '../../data/lexicon/en/speaker-labels.json' with { type: 'json' };
import { isHonorific, officeAt } from '../lexicon/offices.ts';
import { wordLists } from '../lexicon/word-lists.ts';
import type { Turn } from '../model/document.ts';
import type { Line, Page } from './page.ts';

const WORDS = wordLists('data/lexicon/en/speaker-labels.json', data);

/** What stands before a colon at the start of a line, with speech behind it. */
const BEFORE_COLON = /^([\p{Lu}][^:.!?\n]*(?:\.[^:.!?\n]*)*):\s+\S/u;
/** "Q Thanks, Jay.": a label without a colon. */
const BARE_LETTER = /^(\p{Lu})(?:\s+--)?\s+["“]?(?=\p{Lu}|--)/u;
const MOST_WORDS = 12;
const CAPITALS = /^[\p{Lu}\p{P}\s]+$/u;

type Kind = 'asks' | 'speaks' | 'capitals';

interface Label {
  line: Line;
  kind: Kind;
  /** How many characters of the line it has, the colon left out. */
  length: number;
}

/**
 * Who speaks where in a transcript: each turn goes from its label at the start of a line to the next. A label is a word for
 * who asks, an office or a form of address with a name ("President of Russia Oleg Petrov:", "MR. KIRBY:"), or anything in
 * capitals where there are questions as well ("SENIOR ADMINISTRATION OFFICIAL:").
 */
export function findTurns(page: Page): Turn[] {
  const labels = page.rest.flatMap(line => labelOf(line) ?? []);
  const isAsked = labels.some(({ kind }) => kind === 'asks');
  const counted = labels.filter(({ kind }) => kind !== 'capitals' || isAsked);
  // One letter or one word for who asks is none without anybody who answers.
  if (counted.every(({ kind }) => kind === 'asks')) return [];
  return counted.map(({ line, kind, length }, index) => ({
    start: line.start,
    end: counted[index + 1]?.line.start ?? page.text.length,
    label: { start: line.start, end: line.start + length },
    ...(kind === 'asks' && { asks: true as const }),
  }));
}

function labelOf(line: Line): Label | undefined {
  const label = BEFORE_COLON.exec(line.words)?.[1];
  if (label !== undefined) {
    const kind = kindOf(label);
    return kind && { line, kind, length: label.length };
  }
  const letter = BARE_LETTER.exec(line.words)?.[1];
  if (letter === undefined || !WORDS.questions.has(letter.toLowerCase())) return undefined;
  return { line, kind: 'asks', length: letter.length };
}

function kindOf(label: string): Kind | undefined {
  const words = label.split(/[\s,]+/).filter(word => word !== '');
  const lower = words.map(word => word.toLowerCase().replace(/\.$/, ''));
  if (words.length > MOST_WORDS) return undefined;
  if (words.length === 1 && WORDS.questions.has(lower[0]!)) return 'asks';
  const isNamed = words.length > 1 && words.every((word, at) => /^\p{Lu}/u.test(word) || WORDS.within.has(lower[at]!));
  const isTitled = isHonorific(lower[0]!) || (officeAt(lower, 0)?.end ?? lower.length) < lower.length;
  if (isNamed && isTitled) return 'speaks';
  return CAPITALS.test(label) ? 'capitals' : undefined;
}
