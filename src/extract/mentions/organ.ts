import { isOrgan } from '../../lexicon/offices.ts';
import { roleOf } from './leader-side.ts';
import type { Held, Leader } from './leader-types.ts';
import type { Line } from './page.ts';
import { telling } from './represents.ts';

const RULE = 'side-of-organ';
/** How far a state stands before its organ: "the Omani foreign affairs ministry". */
const REACH = 4;

/**
 * Gives a leader without a side the state of the organ that his office names, where the text told before whose it is:
 * "the Omani foreign ministry said … ministry spokesman Salim Hinai". Of two states with such an organ it is neither.
 */
export function findOrgansSides(lines: readonly Line[], leaders: readonly Leader[]): void {
  for (const leader of leaders) {
    if (leader.sides.length > 0) continue;
    for (const held of leader.held) {
      const organ = held.former ? undefined : organIn(lines, held);
      const [state, ...others] = organ === undefined ? [] : statesOf(lines, organ, held);
      if (state === undefined || others.length > 0) continue;
      const line = lines[held.name.sentence]!;
      leader.sides.push({
        key: state,
        span: telling(line, held),
        role: roleOf(line, held),
        rule: RULE,
        inferred: RULE,
      });
      break;
    }
  }
}

const organIn = (lines: readonly Line[], { name, first, last }: Held): string | undefined =>
  lines[name.sentence]!.lower.slice(first, last).find(isOrgan);

/** The states to which the text before an office gives an organ. */
function statesOf(lines: readonly Line[], organ: string, { name, first }: Held): string[] {
  const states = lines.slice(0, name.sentence + 1).flatMap(line =>
    line.lower.flatMap((word, at) => {
      if (word !== organ || (line.sentence.index === name.sentence && at >= first)) return [];
      return ownerOf(line, at) ?? [];
    }),
  );
  return [...new Set(states)];
}

/** The state right before an organ, or before the words that say of what it is. */
function ownerOf(line: Line, organ: number): string | undefined {
  for (let at = organ - 1; at >= Math.max(0, organ - REACH); at--) {
    const side = line.side[at];
    if (side) return side.kind === 'country' ? side.key : undefined;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(line.sentence.tokens[at]!.upos) && line.sentence.tokens[at]!.xpos !== 'POS')
      return undefined;
  }
  return undefined;
}
