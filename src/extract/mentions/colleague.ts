import { roleOf } from './leader-side.ts';
import type { Held, Leader } from './leader-types.ts';
import type { Line } from './page.ts';
import { telling } from './represents.ts';

const RULE = 'side-of-colleague';

/**
 * Gives a leader without a side that of him to whom "and" joins the name: "Irish Prime Minister Bertie Ahern and Foreign
 * Minister David Andrews". No head of state or government is anybody's colleague: "Irish Prime Minister Bertie Ahern and
 * President Jacques Chirac" may be of two states.
 */
export function findColleaguesSides(lines: readonly Line[], leaders: readonly Leader[]): void {
  for (const leader of leaders) {
    if (leader.sides.length > 0) continue;
    for (const held of leader.held) {
      const line = lines[held.name.sentence]!;
      const [side, ...others] = isColleague(line, held) ? sidesBefore(line, held, leaders) : [];
      if (side === undefined || others.length > 0) continue;
      leader.sides.push({ key: side, span: telling(line, held), role: roleOf(line, held), rule: RULE, inferred: RULE });
      break;
    }
  }
}

const isColleague = ({ lower }: Line, { office, former, plural, after, first }: Held): boolean =>
  office.home === true && !former && !plural && !after && !office.is?.includes('leader') && lower[first - 1] === 'and';

/** The states of the leader whose name ends before the "and", another office before it. */
function sidesBefore(line: Line, { first, office }: Held, leaders: readonly Leader[]): string[] {
  const other = leaders.find(({ spans }) =>
    spans.some(({ sentence, last }) => sentence === line.sentence.index && last === first - 1),
  );
  if (!other || other.offices.length === 0 || other.offices.some(each => each.office === office.office)) return [];
  return [...new Set(other.sides.map(({ key }) => key))].filter(key => key.startsWith('country:'));
}
