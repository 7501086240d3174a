import { isInfinitive } from '../../clause/form.ts';
import { isNegated } from '../../clause/modality/index.ts';
import { gerundSubject, subjunctiveSubject } from '../../clause/roles/complements.ts';
import { dependent, dependents, spanOf, subtree } from '../../clause/tree.ts';
import { WORDS as CLAUSE_WORDS } from '../../clause/words.ts';
import type { Sentence } from '../../language/types.ts';
import { isSayingVerb } from '../../lexicon/saying.ts';
import type { Span } from '../../model/evidence.ts';
import type { PlacedSentence } from '../types.ts';
import { isClause } from './clause.ts';
import { wordsOf } from './extent.ts';
import { siblingsOf } from './siblings.ts';

/** What somebody wants or refuses, as the sentence words it. */
export interface Proposition {
  sentence: PlacedSentence;
  /** Index of its verb or noun. */
  head: number;
  kind: 'clause' | 'nominal';
  /** Tokens `[first, last)`: its words without coordinated propositions, markers and asides. */
  first: number;
  last: number;
  /** Index of its own subject, where a clause has one. */
  subject: number | undefined;
  /** Whether it is a "not to": "must not be deployed". */
  negated: boolean;
  span: Span;
}

/** "We must act" puts an act to all who are meant, and to nobody by name. */
export const isSelf = (sentence: Sentence, subject: number): boolean => sentence.tokens[subject]!.lower === 'we';

/**
 * Reads what a complement proposes; things listed side by side are propositions of their own ("to cede territory, abandon
 * its ambitions and become neutral").
 *
 * @param head Index of the head of the complement.
 * @param shared Index of a subject that it shares with the clause before, if any.
 */
export function readPropositions(sentence: PlacedSentence, head: number, shared?: number): Proposition[] {
  const own =
    dependent(sentence, head, 'nsubj') ??
    subjunctiveSubject(sentence, head) ??
    gerundSubject(sentence, head) ??
    subjectBehindFor(sentence, head) ??
    subjectBeforeAttribution(sentence, head) ??
    shared;
  const act = obligedAct(sentence, head);
  const heads = siblingsOf(sentence, act);
  return heads.map(at => {
    const tokens = wordsOf(sentence, at, heads);
    const told = act !== head && at === act ? [...subtree(sentence, own ?? head).slice(0, 1), ...tokens] : tokens;
    return {
      sentence,
      head: at,
      kind: isClause(sentence, at) ? 'clause' : 'nominal',
      first: tokens[0]!,
      last: tokens.at(-1)! + 1,
      subject: dependent(sentence, at, 'nsubj') ?? own,
      negated: isNegated(sentence, at) && !deniesSubject(sentence, at),
      span: spanOf(sentence, told),
    };
  });
}

/**
 * A predicate that is proposed itself: in "Russia is against *sanctions*" and "the idea is *to wait*" the subject has no part
 * in what is.
 */
export function withoutCopula(proposition: Proposition): Proposition {
  const { sentence, head, last } = proposition;
  const opening = [...dependents(sentence, head, 'cop', 'case', 'mark', 'nsubj', 'advmod')].filter(at => at < head);
  const first = Math.max(-1, ...opening) + 1;
  const isAct = isInfinitive(sentence, head) || sentence.tokens[head]!.xpos === 'VBG';
  return {
    ...proposition,
    first,
    kind: isAct ? 'clause' : 'nominal',
    subject: undefined,
    negated: false,
    span: { start: sentence.tokens[first]!.start, end: Math.max(proposition.span.end, sentence.tokens[last - 1]!.end) },
  };
}

/** "*Nobody* should pay": the subject says that it is a "not to", and keeps saying it. */
const deniesSubject = (sentence: Sentence, act: number): boolean =>
  dependents(sentence, act, 'nsubj').some(at =>
    [at, ...dependents(sentence, at, 'det')].some(word =>
      ['nobody', 'no', 'none'].includes(sentence.tokens[word]!.lower),
    ),
  );

/** What "Kyiv needs to do" and "has to do": the act is the infinitive's, whoever has the obligation is its subject. */
function obligedAct(sentence: Sentence, head: number): number {
  if (!CLAUSE_WORDS.obligationVerbs.has(sentence.tokens[head]!.lemma)) return head;
  return dependents(sentence, head, 'xcomp').find(at => at > head && isInfinitive(sentence, at)) ?? head;
}

/** "demands *for Kyiv to cede* territory": who acts may hang on the noun, before the "to" of his act. */
function subjectBehindFor(sentence: Sentence, act: number): number | undefined {
  const mark = dependents(sentence, act, 'mark').find(at => sentence.tokens[at]!.surface === 'to');
  if (mark === undefined) return undefined;
  for (let at = mark - 1; at >= 0; at--) {
    const { surface, head, upos } = sentence.tokens[at]!;
    if (surface.toLowerCase() === 'for' && head > at && head < mark) return head;
    if ((upos === 'PUNCT' && surface !== '-') || (upos === 'VERB' && sentence.tokens[at]!.xpos !== 'VBN'))
      return undefined;
  }
  return undefined;
}

/** "*Oslo*, the minister said, must pay": who acts stands before who says so, and the tree keeps them apart. */
function subjectBeforeAttribution(sentence: Sentence, act: number): number | undefined {
  const opening = Math.min(act, ...dependents(sentence, act, 'aux', 'cop', 'advmod'));
  const isComma = (at: number): boolean => sentence.tokens[at]?.surface === ',';
  if (!isComma(opening - 1)) return undefined;
  let at = opening - 2;
  while (at > 0 && at > opening - REACH && !isComma(at)) at--;
  const isAttribution = sentence.tokens
    .slice(at + 1, opening - 1)
    .some(({ upos, lemma }) => upos === 'VERB' && isSayingVerb(lemma));
  if (!isComma(at) || at === 0 || !isAttribution) return undefined;
  let subject = at - 1;
  for (let { head } = sentence.tokens[subject]!; head >= 0 && head < at; { head } = sentence.tokens[head]!)
    subject = head;
  return NAMING_TAGS.has(sentence.tokens[subject]!.upos) ? subject : undefined;
}

/** How many tokens who says so may take. */
const REACH = 10;
const NAMING_TAGS = new Set(['NOUN', 'PROPN', 'PRON']);
