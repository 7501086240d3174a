import type { Sentence, Token } from '../../language/types.ts';
import { withContrasts } from './contrasts.ts';
import { withJoinedSubjects } from './joined-subjects.ts';
import { knownRelation } from './known-subjects.ts';
import { knownLemma } from './known-verbs.ts';
import { withLateAttribution } from './late-attribution.ts';
import { withListedSubjects } from './listed-subjects.ts';
import { withReducedRelatives } from './reduced-relatives.ts';
import { withRelativeClauses } from './relative-clauses.ts';
import { withToldSubjects } from './told-subjects.ts';
import { withVisitingTitles } from './visiting-titles.ts';

/** What trees get wrong in the same way again and again; each gives back the tokens with new heads and relations. */
const TREES: readonly ((tokens: Token[]) => Token[])[] = [
  withReducedRelatives,
  withVisitingTitles,
  withListedSubjects,
  withLateAttribution,
  withRelativeClauses,
  withToldSubjects,
  withContrasts,
  withJoinedSubjects,
];

/** The tokens of a sentence, put right by what the lexicon and the language know and the engine gets wrong. */
export function repaired(sentence: Sentence): Token[] {
  const tokens = TREES.reduce((before, repair) => repair(before), sentence.tokens);
  return tokens.map((token, index) => ({
    ...token,
    lemma: knownLemma(token),
    relation: knownRelation({ tokens }, index),
  }));
}
