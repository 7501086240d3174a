import { isPossessiveMark } from '../../../clause/part-of-speech.ts';
import { OFFICE_WORDS } from '../../../lexicon/offices.ts';
import { roleOf } from '../leaders/role.ts';
import type { Leader, NameSpan, OfficeHolding, Side } from '../leaders/types.ts';
import { isDeterminer } from '../nominal.ts';
import { type Line, spanOfTokens } from '../page.ts';
import { sidesOfOffice } from './of-office.ts';

/** How far behind a name the body stands for which its bearer acts. */
const REACH = 6;

/**
 * The sides that the words beside the names of a leader tell: those of the office first, then the side that owns the name,
 * then a body that he leads or acts for. A former office tells none, and neither does the province of a local one.
 */
export function statedSides(lines: readonly Line[], { held, spans }: Leader): Side[] {
  const offices = held
    .filter(({ former }) => !former)
    .flatMap(holding => sidesByOffice(lines[holding.name.sentence]!, holding));
  const isLocal = held.some(({ office }) => office.local);
  const names = isLocal ? [] : spans.flatMap(span => sidesByName(lines[span.sentence]!, span));
  const bodies = spans.flatMap(span => sidesByAct(lines[span.sentence]!, span));
  const states = new Set(offices.flatMap(({ key }) => (key.startsWith('country:') ? [key] : [])));
  // Where an office tells the state, a name beside another state is no proof that he acts for that one too.
  const others = names.filter(({ key }) => states.size === 0 || states.has(key) || !key.startsWith('country:'));
  return [...offices, ...others, ...bodies].filter(
    (side, at, all) => all.findIndex(each => each.key === side.key && each.span.start === side.span.start) === at,
  );
}

/** "British Defence Secretary John Healey": from the office to the name. */
export const spanOfHolding = (line: Line, { first, last, name }: OfficeHolding): Side['span'] =>
  spanOfTokens(line.sentence, Math.min(first, name.first), Math.max(last, name.last));

/** Of as many sides as there are names that share an office, each name has its own. */
function sidesByOffice(line: Line, holding: OfficeHolding): Side[] {
  const sides = sidesOfOffice(line, holding);
  const { share, rule } = holding;
  const own = share && sides.length === share.of ? sides.slice(share.turn, share.turn + 1) : sides;
  const role = roleOf(line, holding);
  return own.map(({ key }) => ({ key, span: spanOfHolding(line, holding), role, basis: 'office', rule }));
}

/** "France's Jacques Chirac", "Mamadou Tandja of Niger". */
function sidesByName(line: Line, { first, last }: NameSpan): Side[] {
  const mark = line.sentence.tokens[first - 1];
  const owner = mark && isPossessiveMark(mark) ? line.side[first - 2] : undefined;
  const before: Side[] = owner
    ? [{ key: owner.key, span: spanOfTokens(line.sentence, owner.first, last), basis: 'name', rule: 'owned-name' }]
    : [];
  const at = OFFICE_WORDS.owners.has(line.lower[last] ?? '') ? last + 1 : undefined;
  const after = at === undefined ? undefined : line.side[isDeterminer(line.lower[at]) ? at + 1 : at];
  const isOwner = after && line.sentence.tokens[after.last] && isPossessiveMark(line.sentence.tokens[after.last]!);
  if (!after || after.inferred !== undefined || isOwner || after.form === 'adjective') return before;
  const rule = after.kind === 'country' ? 'name-of-country' : 'name-of-organization';
  return [...before, { key: after.key, span: spanOfTokens(line.sentence, first, after.last), basis: 'name', rule }];
}

/** Whether a side owns a name: "France's Jacques Chirac". */
export const isOwned = (line: Line, span: NameSpan): boolean => sidesByName(line, span).length > 0;

/** "Obasanjo, who currently chairs the African Union", "Odinga, acting for the African Union". */
function sidesByAct(line: Line, { first, last }: NameSpan): Side[] {
  const isApposed = line.lower[last] === ',';
  const from = isApposed ? last + 1 : last;
  const at = line.side.findIndex((mention, index) => index >= from && mention);
  const side = line.side[at];
  if (!side || at > from + REACH) return [];
  const words = line.sentence.tokens
    .slice(from, at)
    .filter(({ lower, upos }) => !isDeterminer(lower) && upos !== 'ADV');
  const [who, verb, more] = words.map(({ lower }) => lower);
  const span = spanOfTokens(line.sentence, first, side.last);
  if (OFFICE_WORDS.acting.has(words.map(({ lower }) => lower).join(' ')))
    return [{ key: side.key, span, basis: 'name', rule: 'acts-for' }];
  const isLeader =
    isApposed && OFFICE_WORDS.who.has(who ?? '') && OFFICE_WORDS.leads.has(verb ?? '') && more === undefined;
  if (!isLeader || OFFICE_WORDS.assemblies.has(line.lower[side.last] ?? '')) return [];
  return [{ key: side.key, span, basis: 'name', rule: 'leads-in-relative-clause' }];
}
