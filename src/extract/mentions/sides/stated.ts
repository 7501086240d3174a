import { isPossessiveMark } from '../../../clause/part-of-speech.ts';
import { OFFICE_WORDS } from '../../../lexicon/offices.ts';
import type { Mention } from '../../types.ts';
import { roleOf } from '../leaders/role.ts';
import type { Leader, NameSpan, OfficeHolding, Side } from '../leaders/types.ts';
import { isDeterminer } from '../nominal.ts';
import { type MarkedSentence, spanOfTokens } from '../page.ts';
import { sidesOfOffice } from './of-office.ts';

/**
 * The sides that the words beside the names of a leader tell: those of the office first, then the side that owns
 * the name. A former office tells none, and neither does the province of a local one.
 */
export function statedSides(lines: readonly MarkedSentence[], { held, spans }: Leader): Side[] {
  const offices = held
    .filter(({ former }) => !former)
    .flatMap(holding => sidesByOffice(lines[holding.name.sentence]!, holding));
  const isLocal = held.some(({ office }) => office.local);
  const names = isLocal ? [] : spans.flatMap(span => sidesByName(lines[span.sentence]!, span));
  return [...offices, ...names].filter(
    (side, at, all) => all.findIndex(each => each.key === side.key && each.span.start === side.span.start) === at,
  );
}

/** "British Defence Secretary John Healey": from the office to the name. */
export const spanOfHolding = (line: MarkedSentence, { first, last, name }: OfficeHolding): Side['span'] =>
  spanOfTokens(line.sentence, Math.min(first, name.first), Math.max(last, name.last));

/** Of as many sides as there are names that share an office, each name has its own. */
function sidesByOffice(line: MarkedSentence, holding: OfficeHolding): Side[] {
  const sides = sidesOfOffice(line, holding);
  const { share, rule } = holding;
  const own = share && sides.length === share.of ? sides.slice(share.turn, share.turn + 1) : sides;
  // "his French *counterpart*" tells whose side, and no office.
  const role = holding.office.mirror ? {} : { role: roleOf(line, holding) };
  return own.map(({ key }) => ({ key, span: spanOfHolding(line, holding), ...role, basis: 'office', rule }));
}

/** "Spender (Australia)": the country in brackets right behind a name. */
export function bracketedSide({ lower, side }: MarkedSentence, { last }: Pick<NameSpan, 'last'>): Mention | undefined {
  const found = lower[last] === '(' ? side[last + 1] : undefined;
  return found?.kind === 'country' && found.form === 'name' && lower[found.last] === ')' ? found : undefined;
}

/** "France's Jacques Chirac", "Mamadou Tandja of Niger", "Spender (Australia)". */
function sidesByName(line: MarkedSentence, { first, last }: NameSpan): Side[] {
  const mark = line.sentence.tokens[first - 1];
  const owner = mark && isPossessiveMark(mark) ? line.side[first - 2] : undefined;
  const before: Side[] = owner
    ? [{ key: owner.key, span: spanOfTokens(line.sentence, owner.first, last), basis: 'name', rule: 'owned-name' }]
    : [];
  const at = OFFICE_WORDS.owners.has(line.lower[last] ?? '') ? last + 1 : undefined;
  const of = at === undefined ? undefined : line.side[isDeterminer(line.lower[at]) ? at + 1 : at];
  const after = of ?? bracketedSide(line, { last });
  const isOwner = after && line.sentence.tokens[after.last] && isPossessiveMark(line.sentence.tokens[after.last]!);
  if (!after || isOwner) return before;
  const rule = after.kind === 'country' ? 'name-of-country' : 'name-of-organization';
  return [...before, { key: after.key, span: spanOfTokens(line.sentence, first, after.last), basis: 'name', rule }];
}
