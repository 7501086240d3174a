import type { Token } from '../../language/types.ts';
import { isNominal } from '../part-of-speech.ts';
import { nominalBehind } from '../phrase.ts';
import { WORDS } from '../words.ts';
import { hang, isBelow, topOf } from './links.ts';

const CLAUSES = new Set(['acl:relcl', 'acl']);

/**
 * Puts right what trees make of a contrast: "Chad *rather than Niger* condemned it", with both as subjects and the words
 * between on the verb, and "it was Chad *rather than Niger* that condemned it", where the clause describes the wrong one.
 * What is left out hangs on what stands before it; before a verb, the words hang on that verb ("*rather than* condemn it").
 */
export function hangContrasts(tokens: Token[]): void {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!WORDS.contrastPairs.has(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`)) continue;
    let next = at + 2;
    while (tokens[next]?.upos === 'ADV' || tokens[next]?.upos === 'PART') next++;
    if (tokens[next]?.upos === 'VERB') attach(tokens, at, next, 'mark');
    else if (tokens[next]) leaveOut(tokens, at);
  }
}

/** Hangs the two words on what they deny. */
function attach(tokens: Token[], at: number, on: number, relation: string): void {
  if (isBelow(tokens, on, at)) return;
  hang(tokens, at, on, relation);
  hang(tokens, at + 1, at, 'fixed');
}

/** Hangs the nominal behind the two words on the nominal before them, and gives that the clause that describes it. */
function leaveOut(tokens: Token[], at: number): void {
  const out = nominalBehind({ tokens }, at + 1);
  if (out === undefined) return;
  const kept = at > 0 && isNominal(tokens[at - 1]!) ? topOf(tokens, at - 1) : undefined;
  attach(tokens, at, out, 'case');
  if (kept === undefined || kept === out || isBelow(tokens, kept, out)) return;
  tokens.forEach((token, index) => {
    if (token.head === out && index > out && CLAUSES.has(token.relation) && !isBelow(tokens, kept, index))
      token.head = kept;
  });
  hang(tokens, out, kept, 'nmod');
}
