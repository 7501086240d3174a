import type { Sentence, Token } from '../../language/types.ts';
import { isOfSomebody, knownLemma } from '../../lexicon/known-words.ts';
import { withAttributionAsides } from './attribution-asides.ts';
import { withContrasts } from './contrasts.ts';
import { withJoinedSubjects } from './joined-subjects.ts';
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
  withAttributionAsides,
  withRelativeClauses,
  withToldSubjects,
  withContrasts,
  withJoinedSubjects,
];

/** The tokens of a sentence, put right by what the lexicon and the language know and the engine gets wrong. */
export function repaired(sentence: Sentence): Token[] {
  const tokens = TREES.reduce((before, repair) => repair(before), sentence.tokens);
  return tokens.map(token => ({
    ...token,
    lemma: knownLemma(token.lower, token.lemma, token.xpos),
    relation: isPerson(tokens, token) ? 'nsubj' : token.relation,
  }));
}

/**
 * Whether "it" is somebody: the engine takes it for a mere place-holder before most adjectives with an infinitive, rightly
 * before "hard", wrongly before "ready".
 */
const isPerson = (tokens: readonly Token[], { relation, head }: Token): boolean =>
  relation === 'expl' && isOfSomebody(tokens[head]?.lemma ?? '');
