import { baseRelation } from '../../clause/tree.ts';
import { isMeetingVerb } from '../../lexicon/offices.ts';
import { roleOf } from './leader-side.ts';
import type { Held, Leader } from './leader-types.ts';
import type { Line } from './page.ts';
import { telling } from './represents.ts';

const RULE = 'side-of-host';

/**
 * Gives leaders without a side the state in which a visitor meets them: "In Turkey, the Israeli minister will meet
 * President Suleyman Demirel". The sentence opens with the state, and he who meets them is of another.
 */
export function findHostsSides(lines: readonly Line[], leaders: readonly Leader[]): void {
  for (const leader of leaders) {
    const held = leader.sides.length > 0 ? undefined : leader.held.find(({ office, former }) => office.home && !former);
    const line = held && lines[held.name.sentence]!;
    const state = line && isMet(line, held, leaders) ? openingState(line) : undefined;
    if (!held || !line || state === undefined) continue;
    leader.sides.push({ key: state, span: telling(line, held), role: roleOf(line, held), rule: RULE, inferred: RULE });
  }
}

/** "In Turkey, …". */
function openingState({ lower, side }: Line): string | undefined {
  const state = lower[0] === 'in' ? side[1] : undefined;
  return state?.kind === 'country' && state.form === 'name' && lower[state.last] === ',' ? state.key : undefined;
}

/** The office stands behind a verb of meeting whose subject is a leader of another state. */
function isMet(line: Line, { first }: Held, leaders: readonly Leader[]): boolean {
  const state = openingState(line);
  const { tokens } = line.sentence;
  const verb = tokens.findIndex(({ upos, lemma }) => upos === 'VERB' && isMeetingVerb(lemma));
  if (verb < 0 || verb > first) return false;
  const subject = tokens.findIndex(({ head, relation }) => head === verb && baseRelation(relation) === 'nsubj');
  return leaders.some(
    ({ spans, sides }) =>
      sides.some(({ key }) => key.startsWith('country:') && key !== state) &&
      spans.some(span => span.sentence === line.sentence.index && span.first <= subject && subject < span.last),
  );
}
