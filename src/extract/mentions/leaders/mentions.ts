import { headOf } from '../../../clause/phrase.ts';
import type { Mention } from '../../types.ts';
import { type MarkedSentence, spanOfTokens } from '../page.ts';
import type { Leader } from './types.ts';

/** The mentions of leaders by name: with the title before it ("British Defence Secretary John Healey") where there is one. */
export const leaderMentions = (lines: readonly MarkedSentence[], leaders: readonly Leader[]): Mention[] =>
  leaders.flatMap(({ key, spans, held }) =>
    spans.map((name): Mention => {
      const { sentence } = lines[name.sentence]!;
      const title = held.find(each => each.name === name && !each.after && each.last === name.first && !each.plural);
      const first = title?.first ?? name.first;
      return {
        key,
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
