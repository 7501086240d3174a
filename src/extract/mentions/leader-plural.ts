import type { NameSpan } from './leader-name.ts';
import type { Held } from './leader-types.ts';
import type { Line } from './page.ts';

/**
 * Gives an office in the plural to all the names that are joined behind it: "parliament members X and Y", "the
 * presidents of France and Poland, X and Y".
 */
export function sharePlurals(lines: readonly Line[], spans: readonly NameSpan[], held: Map<NameSpan, Held[]>): void {
  spans.forEach((span, index) => {
    const plurals = held.get(span)!.filter(({ plural, after, share }) => plural && !after && !share);
    if (plurals.length === 0) return;
    const joined = [span];
    for (let next = index + 1; next < spans.length && isJoined(lines, joined.at(-1)!, spans[next]!); next++)
      joined.push(spans[next]!);
    for (const [turn, name] of joined.entries()) {
      const shared = plurals.map(office => ({ ...office, name, share: { turn, of: joined.length } }));
      held.set(name, [...held.get(name)!.filter(office => !plurals.includes(office)), ...shared]);
    }
  });
}

/** Only commas and "and" stand between two names. */
const isJoined = (lines: readonly Line[], a: NameSpan, b: NameSpan): boolean =>
  a.sentence === b.sentence &&
  b.first > a.last &&
  lines[a.sentence]!.lower.slice(a.last, b.first).every(word => /^(?:,|and)$/.test(word));
