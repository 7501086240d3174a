import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts';
import { roleOf } from './leader-side.ts';
import type { Held, Leader } from './leader-types.ts';
import { isArmed } from './organizations/armed.ts';
import type { Line } from './page.ts';
import { telling } from './represents.ts';

/**
 * Infers whom a rebel without a side leads ("rebel leader Laurent Kabila"): the armed group of the document, where it
 * names one alone; never the state that he fights.
 */
export function inferMovements(lines: readonly Line[], leaders: readonly Leader[]): void {
  const armed = new Set(
    lines.flatMap(({ side }) => side.flatMap(mention => (mention && isArmed(mention.key) ? [mention.key] : []))),
  );
  const [only] = armed;
  if (only === undefined || armed.size > 1) return;
  for (const leader of leaders) {
    const held = leader.sides.length === 0 ? leader.held.find(each => !each.former && isRebel(lines, each)) : undefined;
    if (!held) continue;
    const line = lines[held.name.sentence]!;
    const rule = 'movement-of-text';
    leader.sides.push({ key: only, span: telling(line, held), role: roleOf(line, held), rule, inferred: rule });
  }
}

/** Whether the words of an office, or the known name of it, are a rebel's. */
export const isRebel = (lines: readonly Line[], { name, first, last }: Held): boolean =>
  lines[name.sentence]!.lower.slice(first, last).some(word => ORGANIZATION_WORDS.rebellious.has(word));
