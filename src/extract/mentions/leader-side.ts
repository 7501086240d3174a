import { isCommunity } from '../../lexicon/offices.ts';
import type { Mention } from '../types.ts';
import type { Held } from './leader-types.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { type Line, spanOfTokens } from './page.ts';

/** Prepositions after an office whose object is the side: "president of France", "negotiator for the government". */
const OF_SIDE = new Set(['of', 'for']);
const OTHER = new Set(['to', 'on', 'in', 'at', 'with', 'against', 'from', 'about', 'over', 'between', 'near', 'by']);

/**
 * The countries and organizations that the words of an office name as the side: modifiers ("British", "NATO", "Iran's")
 * and what follows "of" or "for", but not a place, a subject or the post ("ambassador to Russia", "adviser on Cyprus").
 */
export function sidesOfOffice(line: Line, phrase: OfficePhrase): Mention[] {
  const before = mentionsIn(line, phrase.first, phrase.at).filter(
    mention => !isBacking(line, mention) && !isOfCommunity(line, mention),
  );
  const after = afterOffice(line, phrase);
  if (before.length === 0) return after.filter(mention => isJoined(line, after[0]!, mention));
  // "NATO member Turkey's foreign minister": the nearest; "the British and French ministers": all that are joined.
  // "Iraq's UN ambassador": the body is the post.
  const own = phrase.office.is?.includes('diplomat') ? before.filter(({ kind }) => kind === 'country') : [];
  const nearest = own.at(-1) ?? before.at(-1)!;
  const joined = before.filter(
    mention => mention === nearest || (isModifier(line, mention) && isJoined(line, mention, nearest)),
  );
  const owned = after.filter(
    mention => line.lower[mention.first - 1] === 'of' || line.lower[mention.first - 2] === 'of',
  );
  return phrase.office.is?.includes('diplomat') ? joined : [...joined, ...owned.slice(0, 1).filter(isNew(joined))];
}

/** "The Turkish *Cypriot* leader": he acts for a people, not for the state. */
const isOfCommunity = ({ lower }: Line, { first, last }: Mention): boolean =>
  [first, first - 1, first - 2].some(
    from => isCommunity(lower.slice(from, last).join(' ')) || isCommunity(lower.slice(from, last + 1).join(' ')),
  );

const isNew =
  (known: readonly Mention[]) =>
  (mention: Mention): boolean =>
    !known.some(({ key }) => key === mention.key);

function mentionsIn(line: Line, first: number, last: number): Mention[] {
  const found: Mention[] = [];
  for (let index = first; index < last; index++) {
    const mention = line.side[index];
    if (mention && found.at(-1) !== mention) found.push(mention);
  }
  return found;
}

/** "anti-Syrian", "pro-Taliban": whom one is against or for is not one's side. */
export const isAgainst = (word: string, prefix: string | undefined): boolean =>
  /^(?:anti|pro|non)-/.test(word) || (prefix !== undefined && /^(?:anti|pro|non)$/.test(prefix));

/** "US-backed", "Iran-based": what comes before the hyphen is not the side. */
const isBacking = (line: Line, { first, last }: Mention): boolean =>
  isAgainst(line.lower[first]!, line.lower[first - 1] === '-' ? line.lower[first - 2] : undefined) ||
  (line.lower[last] === '-' && /^\p{Ll}+(?:ed|ing)$/u.test(line.sentence.tokens[last + 1]?.surface ?? ''));

/** "Macron *of France* and US Secretary Pompeo": what hangs on a name before is no modifier of the office. */
const isModifier = (line: Line, { first }: Mention): boolean => line.lower[first - 1] !== 'of';

const isJoined = (line: Line, mention: Mention, nearest: Mention): boolean =>
  mention === nearest ||
  (mention.kind === nearest.kind &&
    line.lower
      .slice(mention.last, nearest.first)
      .every((word, index) => line.side[mention.last + index] !== undefined || /^(?:,|and|-)$/.test(word)));

function afterOffice(line: Line, { end, last }: OfficePhrase): Mention[] {
  const found: Mention[] = [];
  let side = false;
  for (let index = end; index < last; index++) {
    const word = line.lower[index]!;
    const mention = line.side[index];
    if (mention) {
      if (side && found.at(-1) !== mention) found.push(mention);
    } else if (OF_SIDE.has(word)) side = true;
    else if (OTHER.has(word)) side = false;
  }
  return found;
}

/** The words of an office: the whole phrase where it stands after the name, else from the first modifier that is no side. */
export function roleOf(line: Line, phrase: OfficePhrase): string {
  let first = phrase.first;
  if (!phrase.after)
    while (
      first < phrase.at &&
      (line.side[first]?.kind === 'country' ||
        line.sentence.tokens[first]!.xpos === 'POS' ||
        line.sentence.tokens[first]!.xpos === 'PRP$' ||
        line.lower[first] === '-')
    )
      first++;
  const { start, end } = spanOfTokens(line.sentence, first, phrase.last);
  return textOf(line, start, end);
}

/** The text of a span of the sentence, put together from its tokens with single spaces for any white space. */
export function textOf(line: Line, start: number, end: number): string {
  let text = '';
  let at = start;
  for (const token of line.sentence.tokens) {
    if (token.start < start || token.end > end) continue;
    if (text !== '' && token.start > at) text += ' ';
    text += token.surface;
    at = token.end;
  }
  return text;
}

/** The phrase names a side or an owner, or has a word that stands for one: "government negotiator", "his deputy". */
export function actsForSide(line: Line, phrase: Held | OfficePhrase, isSideWord: (word: string) => boolean): boolean {
  if (line.lower[phrase.first - 1] === 'whose') return true;
  for (let index = phrase.first; index < phrase.last; index++)
    if (line.side[index] || isSideWord(line.lower[index]!) || isOwner(line, index)) return true;
  return false;
}

/** "his", or the possessor "Machar's". */
function isOwner({ sentence: { tokens } }: Line, index: number): boolean {
  const { xpos } = tokens[index]!;
  return xpos === 'PRP$' || (xpos === 'POS' && /^\p{Lu}/u.test(tokens[index - 1]?.surface ?? ''));
}
