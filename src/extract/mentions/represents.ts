import { isLeading } from '../../lexicon/offices.ts';
import type { Mention } from '../types.ts';
import type { NameSpan } from './leader-name.ts';
import { roleOf, sidesOfOffice } from './leader-side.ts';
import type { Held, Leader, Side } from './leader-types.ts';
import { type Line, spanOfTokens } from './page.ts';

/**
 * Finds the sides that the text gives its leaders beside their names: by the words of the office, or by the side that
 * owns the name. A former office gives none.
 */
export function findSides(lines: readonly Line[], leaders: readonly Leader[]): void {
  for (const leader of leaders) {
    for (const held of leader.held) {
      if (held.former) continue;
      addOfficeSides(lines[held.name.sentence]!, leader, held);
      addWhose(lines[held.name.sentence]!, leader, held);
    }
    for (const span of leader.spans) {
      addOwner(lines[span.sentence]!, leader, span);
      addLed(lines[span.sentence]!, leader, span);
    }
  }
}

function addOfficeSides(line: Line, leader: Leader, held: Held): void {
  for (const mention of turnOf(held, sidesOfOffice(line, held)))
    addSide(leader, { key: mention.key, span: telling(line, held), role: roleOf(line, held), rule: held.rule });
}

/** "The court, *whose* prosecutor, Luis Moreno-Ocampo": the side right before. */
function addWhose(line: Line, leader: Leader, held: Held): void {
  if (line.lower[held.first - 1] !== 'whose') return;
  let at = held.first - 2;
  while (at > held.first - 6 && at >= 0 && !line.side[at] && /^[,()]$/.test(line.lower[at]!)) at--;
  const side = line.side[at];
  if (!side) return;
  const span = spanOfTokens(line.sentence, side.first, Math.max(held.last, held.name.last));
  addSide(leader, { key: side.key, span, role: roleOf(line, held), rule: 'whose' });
}

/** Of as many sides as there are names, each name has its own. */
const turnOf = ({ share }: Held, sides: readonly Mention[]): readonly Mention[] =>
  share && sides.length === share.of ? sides.slice(share.turn, share.turn + 1) : sides;

/** "British Defence Secretary John Healey": from the office to the name. */
export function telling(line: Line, { first, last, name }: Held): Side['span'] {
  return spanOfTokens(line.sentence, Math.min(first, name.first), Math.max(last, name.last));
}

function addSide(leader: Leader, side: Side): void {
  if (!leader.sides.some(known => known.key === side.key && known.span.start === side.span.start))
    leader.sides.push(side);
}

/** "France's Jacques Chirac", "Mamadou Tandja of Niger". */
function addOwner(line: Line, leader: Leader, { first, last }: NameSpan): void {
  const before: Mention | undefined =
    line.sentence.tokens[first - 1]?.xpos === 'POS' ? line.side[first - 2] : undefined;
  if (before)
    addSide(leader, { key: before.key, span: spanOfTokens(line.sentence, before.first, last), rule: 'owned-name' });
  const of = line.lower[last] === 'of' ? last + 1 : undefined;
  const after = of === undefined ? undefined : line.side[line.lower[of] === 'the' ? of + 1 : of];
  if (after?.form === 'adjective') return;
  if (after?.kind === 'country')
    addSide(leader, { key: after.key, span: spanOfTokens(line.sentence, first, after.last), rule: 'name-of-country' });
  else if (
    after?.kind === 'organization' &&
    after.inferred === undefined &&
    line.sentence.tokens[after.last]?.xpos !== 'POS'
  )
    addSide(leader, {
      key: after.key,
      span: spanOfTokens(line.sentence, first, after.last),
      rule: 'name-of-organization',
    });
}

/** "acting *for*", "on behalf *of*", "speaking *for*", "representing". */
const FOR =
  /^(?:(?:acting|speaking|negotiating|mediating) (?:for|on behalf of)|on behalf of|representing|who (?:speaks|acts) for)$/;

/** "Obasanjo, who currently chairs the African Union", "Odinga, acting for the African Union": the body that he leads or acts for. */
function addLed(line: Line, leader: Leader, { first, last }: NameSpan): void {
  const comma = line.lower[last] === ',' ? 1 : 0;
  const led = sideBehind(line, last + comma, comma === 1);
  if (!led) return;
  addSide(leader, {
    key: led.key,
    span: spanOfTokens(line.sentence, first, led.last),
    rule: line.lower[last + 1] === 'who' ? 'leads-in-relative-clause' : 'acts-for',
  });
}

function sideBehind(line: Line, from: number, apposed: boolean): Mention | undefined {
  const { tokens } = line.sentence;
  let at = from;
  while (at < from + 6 && line.lower[at] !== undefined && !line.side[at]) at++;
  const side = line.side[at];
  if (!side || side.first !== at) return undefined;
  const between = line.lower
    .slice(from, at)
    .filter((word, index) => !ARTICLE.test(word) && tokens[from + index]!.upos !== 'ADV');
  if (FOR.test(between.join(' '))) return side;
  if (!apposed || between[0] !== 'who' || !isLeading(between[1] ?? '') || between.length > 2) return undefined;
  return /^(?:talks|meeting|summit)$/.test(line.lower[side.last] ?? '') ? undefined : side;
}

const ARTICLE = /^(?:the|a|an)$/;

/**
 * Gives leaders without a side of their own the side of him who owns their office: "Pavlo Palisa, deputy head of
 * Zelenskyy's office".
 */
export function findOwnersSides(lines: readonly Line[], leaders: readonly Leader[]): void {
  for (const leader of leaders) {
    if (leader.sides.length > 0) continue;
    for (const held of leader.held) {
      const owner = held.former ? undefined : ownerOf(held, leader, leaders);
      const line = lines[held.name.sentence]!;
      for (const { key } of owner?.sides ?? [])
        addSide(leader, {
          key,
          span: telling(line, held),
          role: roleOf(line, held),
          rule: 'side-of-owner',
          inferred: 'side-of-owner',
        });
    }
  }
}

/** The leader who is named in the words of an office. */
export const ownerOf = (held: Held, holder: Leader, leaders: readonly Leader[]): Leader | undefined =>
  leaders.find(
    other =>
      other !== holder &&
      other.spans.some(
        ({ sentence, first, last }) => sentence === held.name.sentence && first >= held.first && last <= held.last,
      ),
  );
