import { isInfinitive, isMandative } from '../../clause/form.ts';
import { isNegated } from '../../clause/modality/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { dependent, dependents } from '../../clause/tree.ts';
import { WORDS as CLAUSE_WORDS } from '../../clause/words.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { readPropositions } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';

/** Finds clauses by which a speaker says what must be: "Kyiv must not rearm", "we need to work together". */
export function readObligations(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  if (
    !sentence.tokens.some(
      ({ lemma }) => lemma === 'let' || CLAUSE_WORDS.obligations.has(lemma) || CLAUSE_WORDS.obligationVerbs.has(lemma),
    )
  )
    return found;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const clause = obligatory(sentence, at) ?? foreseen(sentence, at);
    if (clause === undefined || sentence.tokens.at(-1)!.surface === '?') continue;
    const holders = speakerOf(reading, actors, sentence, at);
    if (holders.length === 0) continue;
    if (isForeseen(sentence, at) && !bindsAnother(actors, sentence, at, holders)) continue;
    // What follows with a subject of its own is obliged by its own word, if at all.
    const propositions = readPropositions(sentence, clause, subjectOf(sentence, clause)).filter(
      ({ head }, index) => index === 0 || dependent(sentence, head, 'nsubj') === undefined,
    );
    found.push(
      plainWanting({
        stance: 'demands',
        rule: 'obligation',
        sentence,
        trigger: at,
        holders,
        propositions,
        complement: clause,
        span: { start: propositions[0]!.span.start, end: propositions.at(-1)!.span.end },
      }),
    );
  }
  return found;
}

/** Head of what a word makes an obligation: its own clause, or that of "let us …". */
function obligatory(sentence: PlacedSentence, at: number): number | undefined {
  const { upos, lemma, relation } = sentence.tokens[at]!;
  if (lemma === 'let') return invitation(sentence, at);
  const auxiliaries = dependents(sentence, at, 'aux').map(index => sentence.tokens[index]!);
  const isObliged =
    auxiliaries.some(auxiliary => CLAUSE_WORDS.obligations.has(auxiliary.lemma)) ||
    (['VERB', 'AUX'].includes(upos) && CLAUSE_WORDS.obligationVerbs.has(lemma));
  return isObliged &&
    !isOpen(sentence, at) &&
    relation !== 'acl:relcl' &&
    isMandative(sentence, at) &&
    subjectOf(sentence, at) !== undefined
    ? at
    : undefined;
}

/** "If somebody has to go", "has yet to decide": what is supposed, or still open, obliges nobody. */
const isOpen = (sentence: PlacedSentence, at: number): boolean =>
  dependents(sentence, at, 'mark', 'advmod').some(index =>
    ['if', 'whether', 'yet'].includes(sentence.tokens[index]!.lower),
  );

const isForeseen = (sentence: PlacedSentence, at: number): boolean =>
  sentence.tokens[at]!.lemma === 'have' &&
  dependents(sentence, at, 'aux').some(index => ['will', 'would'].includes(sentence.tokens[index]!.lemma));

/** "would have to": what is foreseen for another party by who says so is a condition put to it. */
const foreseen = (sentence: PlacedSentence, at: number): number | undefined =>
  isForeseen(sentence, at) &&
  !isNegated(sentence, at) &&
  dependents(sentence, at, 'xcomp').some(index => isInfinitive(sentence, index))
    ? at
    : undefined;

const isTerms = (sentence: PlacedSentence, at: number): boolean =>
  dependents(sentence, at, 'aux').some(index => sentence.tokens[index]!.lemma === 'would');

/** Whether it is foreseen for anybody or anything else than who says so. */
function bindsAnother(
  actors: Actors,
  sentence: PlacedSentence,
  at: number,
  holders: readonly ActorReference[],
): boolean {
  const subject = dependent(sentence, at, 'nsubj');
  if (subject === undefined) return false;
  const own = new Set(holders.flatMap(({ key }) => [key, ...actors.sidesOf(key)]));
  const bound = actors.actorsOf(sentence.index, subject);
  if (bound.length > 0) return bound.some(({ key }) => !own.has(key));
  // "The brigade will have to wait" foretells, "would have to" sets terms.
  return (
    isTerms(sentence, at) &&
    sentence.tokens[subject]!.upos === 'NOUN' &&
    dependent(sentence, subject, 'nmod:poss') === undefined
  );
}

/** "Paris must not wait and *must pay*": a second obligation shares the subject of the first. */
const subjectOf = (sentence: PlacedSentence, at: number): number | undefined =>
  dependent(sentence, at, 'nsubj') ??
  (sentence.tokens[at]!.relation === 'conj' ? surfaceSubject(sentence, sentence.tokens[at]!.head) : undefined);

/** "Let us talk", "let's wait". */
function invitation(sentence: PlacedSentence, at: number): number | undefined {
  const all = sentence.tokens[at + 1]?.lower ?? '';
  if (!['us', "'s", '’s'].includes(all)) return undefined;
  return dependents(sentence, at, 'xcomp', 'ccomp').find(index => index > at + 1);
}
