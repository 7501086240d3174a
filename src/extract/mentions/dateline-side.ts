import { countriesOfPlaces } from '../../lexicon/places.ts';
import { namedSides } from './known-side.ts';
import { roleOf } from './leader-side.ts';
import type { Leader } from './leader-types.ts';
import type { Line } from './page.ts';
import { telling } from './represents.ts';

const RULE = 'side-of-dateline';

/**
 * Gives leaders without a side the state from which the report is datelined, where the text names it: "ANKARA, May 3 —
 * President Demirel said …". News leaves the state out of an office where it is that of the dateline. Of two who hold one
 * office it is neither.
 */
export function findDatelineSides(lines: readonly Line[], leaders: readonly Leader[]): void {
  const named = namedSides(lines);
  const taken = new Set(
    leaders.flatMap(({ held, sides }) => held.flatMap(each => sides.map(({ key }) => name(each, key)))),
  );
  for (const leader of leaders) {
    const held = leader.sides.length > 0 ? undefined : leader.held.find(({ office, former }) => office.home && !former);
    if (!held) continue;
    const line = lines[held.name.sentence]!;
    const [state, ...others] = countriesOfPlaces(line.sentence.article.dateline ?? '');
    if (state === undefined || others.length > 0 || !named.has(state) || taken.has(name(held, state))) continue;
    taken.add(name(held, state));
    leader.sides.push({ key: state, span: telling(line, held), role: roleOf(line, held), rule: RULE, inferred: RULE });
  }
}

const name = ({ office }: Leader['held'][number], state: string): string => `${office.office} ${state}`;
