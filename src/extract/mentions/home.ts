import { knownSides } from '../../lexicon/known-leaders.ts';
import { namedSides, possibleSides } from './known-side.ts';
import { roleOf } from './leader-side.ts';
import type { Held, Leader } from './leader-types.ts';
import { isRebel } from './movement.ts';
import { type Line, spanOfTokens } from './page.ts';
import { ownerOf, telling } from './represents.ts';

/**
 * Infers the side of a leader whom the text gives none, where a reader knows it and the text names it: everybody knows
 * for whom he acts ("President Bill Clinton"), or one state alone has such an office ("the secretary of state").
 */
export function inferHomes(lines: readonly Line[], leaders: readonly Leader[]): void {
  const named = namedSides(lines);
  for (const leader of leaders) {
    if (leader.sides.length > 0) continue;
    const held = leader.held.filter(each => !each.former);
    // "His counterpart, Wang Yi": an office that is said of another gives no side.
    if (leader.held.every(({ office }) => office.mirror)) addKnown(lines, leader, named);
    const [first] = held;
    if (leader.sides.length > 0 || !first) continue;
    if (held.some(each => isRebel(lines, each) || hasOwner(lines, each) || ownerOf(each, leader, leaders))) continue;
    const office = held.find(each => each.office.country) ?? held.find(each => each.office.home) ?? first;
    const [only, ...others] = possibleSides(office, leader, named) ?? [];
    if (only !== undefined && (others.length === 0 || only.startsWith('organization:')))
      addHome(lines, leader, office, only);
  }
}

/** "Putin met Trump": a reader knows for whom they act, though the text gives neither an office. */
function addKnown(lines: readonly Line[], leader: Leader, named: ReadonlySet<string>): void {
  const [only, ...others] = knownSides(leader.words).filter(key => named.has(key));
  const name = leader.spans.find(({ words }) => words.length === leader.words.length);
  if (only === undefined || others.length > 0 || name === undefined) return;
  const span = spanOfTokens(lines[name.sentence]!.sentence, name.first, name.last);
  leader.sides.push({ key: only, span, rule: 'known-side', inferred: 'known-side' });
}

function addHome(lines: readonly Line[], leader: Leader, held: Held, key: string): void {
  const line = lines[held.name.sentence]!;
  const rule = 'known-side';
  leader.sides.push({ key, span: telling(line, held), role: roleOf(line, held), rule, inferred: rule });
}

/** "his envoy": the side is the owner's. */
const hasOwner = (lines: readonly Line[], { name, first, last }: Held): boolean =>
  lines[name.sentence]!.sentence.tokens.slice(first, last).some(({ xpos }) => xpos === 'PRP$');
