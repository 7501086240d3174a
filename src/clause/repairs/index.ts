import type { Sentence, Token } from '../../language/types.ts';
import { isOfSomebody, knownLemma } from '../../lexicon/known-words.ts';
import { hangContrasts } from './contrasts.ts';
import { putKnownForms } from './known-forms.ts';
import { joinGivenNames } from './names.ts';
import { freeObjects, nameObjects } from './objects.ts';
import { raiseMainClauses } from './openings.ts';
import { hangRelativeClauses, markObjectRelatives, turnRelativeClauses } from './relative-clauses.ts';
import { setOffSources } from './sources.ts';
import { joinSubjects, restoreToldSubjects } from './subjects.ts';
import { hangTitles, joinTitles } from './titles.ts';
import { joinInfinitives, restoreVerbs, subjectInfinitives } from './verbs.ts';

/** What trees get wrong in the same way again and again; each gives words other heads and relations. */
const REPAIRS: readonly ((tokens: Token[]) => void)[] = [
  putKnownForms,
  hangTitles,
  restoreVerbs,
  joinGivenNames,
  joinTitles,
  subjectInfinitives,
  setOffSources,
  raiseMainClauses,
  hangRelativeClauses,
  markObjectRelatives,
  turnRelativeClauses,
  restoreToldSubjects,
  freeObjects,
  hangContrasts,
  joinSubjects,
  joinInfinitives,
  nameObjects,
];

/**
 * The tokens of a sentence, put right by what the lexicon and the language know and the engine gets wrong.
 *
 * @param offset Added to the offsets of the tokens.
 */
export function repaired(sentence: Sentence, offset = 0): Token[] {
  const tokens = sentence.tokens.map(token => ({
    ...token,
    start: token.start + offset,
    end: token.end + offset,
    lemma: knownLemma(token.lower, token.lemma, token.xpos),
  }));
  for (const repair of REPAIRS) repair(tokens);
  for (const token of tokens) if (isPerson(tokens, token)) token.relation = 'nsubj';
  return tokens;
}

/**
 * Whether "it" is somebody: the engine takes it for a mere place-holder before most adjectives with an infinitive, rightly
 * before "hard", wrongly before "ready".
 */
const isPerson = (tokens: readonly Token[], { relation, head }: Token): boolean =>
  relation === 'expl' && isOfSomebody(tokens[head]?.lemma ?? '');
