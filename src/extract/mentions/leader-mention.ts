import type { Mention } from '../types.ts';
import type { Leader } from './leader-types.ts';
import { headOf, type Line, spanOfTokens } from './page.ts';

/** The mentions of leaders by name: with the title before it ("British Defence Secretary John Healey") where there is one. */
export function leaderMentions(lines: readonly Line[], leaders: readonly Leader[]): Mention[] {
  return leaders.flatMap(leader =>
    leader.spans.map((name): Mention => {
      const { sentence } = lines[name.sentence]!;
      const title = leader.held.find(
        held => held.name === name && !held.after && held.last === name.first && !held.plural,
      );
      const first = title?.first ?? name.first;
      return {
        key: leader.key,
        kind: 'leader',
        sentence: sentence.index,
        first,
        last: name.last,
        ...spanOfTokens(sentence, first, name.last),
        headToken: headOf(sentence, first, name.last),
        rule: title?.rule ?? (name.words.length > 1 ? 'full-name' : 'short-name'),
      };
    }),
  );
}
