import type { Sentence } from '../../language/types.ts';
import { isFiniteClause, isGerund, isInfinitive, isMandative, isResult } from '../form.ts';
import { isPastParticiple, isPunctuation, isVerb } from '../part-of-speech.ts';
import { baseRelation, caseOf, dependent, dependents } from '../tree.ts';
import { WORDS } from '../words.ts';

/** The infinitive that completes a word: "asked Iran *to stop*", "a plan *to leave*". */
export function infinitivesOf(sentence: Sentence, at: number): number[] {
  const own = dependents(sentence, at, 'xcomp', 'ccomp', 'advcl', 'acl').filter(
    each =>
      each > at &&
      (isInfinitive(sentence, each) || isResult(sentence, each)) &&
      !WORDS.proposal.has(caseOf(sentence, each) ?? ''),
  );
  if (own.length > 0) return own.slice(0, 1);
  // "told him the way *to end* it": of two objects the second has its own.
  const isDouble = dependent(sentence, at, 'iobj') !== undefined;
  for (const object of isDouble ? [] : dependents(sentence, at, 'obj', 'obl')) {
    const attached = dependents(sentence, object, 'acl', 'advcl').filter(each => isInfinitive(sentence, each));
    if (attached.length > 0) return attached.slice(0, 1);
  }
  const behind = infinitiveBehind(sentence, at);
  return behind === undefined ? [] : [behind];
}

/**
 * The first infinitive behind a word, with nothing but nominals and prepositions between: "called on the parties to the
 * conflict *to exercise* restraint". Trees hang it on the nearest noun; only nouns that take one keep it ("a plan to").
 */
export function infinitiveBehind(sentence: Sentence, from: number): number | undefined {
  for (let at = from + 1; at < sentence.tokens.length; at++) {
    const { lower, surface, upos, relation, head, xpos } = sentence.tokens[at]!;
    // "called for a truce *and to start* talks": what is joined is no act of what stands before.
    if (WORDS.infinitiveMark.has(lower) && sentence.tokens[at - 1]!.upos === 'CCONJ') return undefined;
    if (WORDS.infinitiveMark.has(lower) && relation === 'mark' && isInfinitive(sentence, head))
      return WORDS.infinitiveNouns.has(sentence.tokens[at - 1]!.lemma) && at - 1 !== from ? undefined : head;
    // "called on Peru, Chile and Brazil to …": a comma in a list
    if (upos === 'PUNCT' && surface !== '-' && !isInList(sentence, at)) return undefined;
    if (['VERB', 'AUX', 'SCONJ'].includes(upos) && !['VBN', 'VBG', 'JJ'].includes(xpos)) return undefined;
  }
  return undefined;
}

/** Whether a mark is a comma before a conjunct. */
const isInList = ({ tokens }: Sentence, at: number): boolean => {
  const { surface, head } = tokens[at]!;
  return surface === ',' && head > at && baseRelation(tokens[head]!.relation) === 'conj';
};

/** Clauses with "that"; one before the word is its own only where none stands behind it. */
export function thatClausesOf(sentence: Sentence, at: number): number[] {
  const clauses = dependents(sentence, at, 'ccomp', 'acl', 'xcomp').filter(each => isThatClause(sentence, each));
  const behind = clauses.filter(each => each > at);
  if (behind.length > 0) return behind;
  const loose = looseThatClause(sentence, at);
  return loose === undefined ? clauses : [loose];
}

function isThatClause(sentence: Sentence, at: number): boolean {
  const hasSubject = dependent(sentence, at, 'nsubj') !== undefined;
  if (sentence.tokens[at]!.relation === 'xcomp' && !hasSubject) return false;
  if (
    (sentence.tokens[at]!.relation === 'acl:relcl' && !isContent(sentence, at)) ||
    isInfinitive(sentence, at) ||
    isGerund(sentence, at)
  )
    return false;
  return isFiniteClause(sentence, at) || hasSubject;
}

/** "a desire *that all embrace it*": trees take it for a relative clause, where nothing in it is left to refer to. */
const isContent = (sentence: Sentence, clause: number): boolean =>
  dependents(sentence, clause, 'mark').some(at => sentence.tokens[at]!.xpos === 'IN') &&
  dependent(sentence, clause, 'obj') !== undefined;

/** "asked through his envoy *that* the ban *be* lifted": trees hang the clause on the noun before it. */
function looseThatClause(sentence: Sentence, from: number): number | undefined {
  if (sentence.tokens[from]!.upos !== 'VERB') return undefined;
  for (let at = from + 1; at < sentence.tokens.length; at++) {
    const { lower, surface, relation, head, upos } = sentence.tokens[at]!;
    if (WORDS.contentMark.has(lower) && relation === 'mark' && head > at)
      return at === from + 1 || isMandative(sentence, head) ? head : undefined;
    if (['VERB', 'AUX', 'SCONJ'].includes(upos) || WORDS.relativePronouns.has(lower) || surface === ';')
      return undefined;
  }
  return undefined;
}

/** "*including Kyiv* giving up", "stopped *shelling* it": what a gerund says of a word. */
export const gerundsOf = (sentence: Sentence, at: number): number[] =>
  dependents(sentence, at, 'xcomp', 'ccomp', 'obj', 'advcl').filter(
    each =>
      each > at &&
      isGerund(sentence, each) &&
      dependent(sentence, each, 'case', 'mark') === undefined &&
      sentence.tokens[each - 1]!.surface !== ',',
  );

/** What is said of the object of a verb: "called Qatar a *sponsor*", "holds Iran *responsible*", "dismissed it as a *ploy*". */
export function saidOfObject(sentence: Sentence, verb: number): number[] {
  const [object, ...more] = dependents(sentence, verb, 'obj').filter(at => at > verb);
  const said = dependents(sentence, verb, 'xcomp', 'ccomp').filter(at => sentence.tokens[at]!.upos !== 'VERB');
  const named = [verb, ...(object === undefined ? [] : [object])]
    .flatMap(at => dependents(sentence, at, 'obl', 'advcl', 'nmod'))
    .filter(at => WORDS.asWhat.has(caseOf(sentence, at) ?? ''));
  // Trees hang an adjective behind the object on that: "called the vote *illegal*".
  const behind = object === undefined ? [] : dependents(sentence, object, 'amod').filter(at => at > object);
  return [...more, ...said, ...named, ...behind].filter(at => at > verb);
}

/** "*What* we want is for Paris to *pay*": what is told behind a form of "to be" of what somebody does. */
export function cleftOf(sentence: Sentence, verb: number): number[] {
  const { relation, head } = sentence.tokens[verb]!;
  const clause = relation === 'xcomp' && head >= 0 ? head : verb;
  const { head: free, relation: link } = sentence.tokens[clause]!;
  if (link !== 'acl:relcl' || !['PRON', 'DET'].includes(sentence.tokens[free]!.upos)) return [];
  return saidBehind(sentence, verb);
}

/** What the first form of "to be" behind a word says, where trees lose what it is the subject of. */
export function saidBehind(sentence: Sentence, from: number): number[] {
  const be = sentence.tokens.findIndex(({ lemma }, at) => at > from && WORDS.copula.has(lemma));
  if (be < 0 || sentence.tokens.slice(from + 1, be).some(({ surface }) => surface === ',')) return [];
  const { relation: joint, head: told } = sentence.tokens[be]!;
  return joint === 'cop' ? [told] : dependents(sentence, be, 'ccomp', 'xcomp');
}

/** "on *Paris* paying": a name right before a gerund does what that says. */
export function gerundSubject(sentence: Sentence, gerund: number): number | undefined {
  if (!isGerund(sentence, gerund) || !['acl', 'advcl'].includes(sentence.tokens[gerund]!.relation)) return undefined;
  const before = sentence.tokens[gerund - 1]?.upos === 'ADV' ? gerund - 2 : gerund - 1;
  const token = sentence.tokens[before];
  if (token?.upos !== 'PROPN') return undefined;
  const name = token.relation === 'flat' || token.relation === 'compound' ? token.head : before;
  if (!WORDS.gerundPrepositions.has(caseOf(sentence, name) ?? '')) return undefined;
  return name === gerund ? before : name;
}

/** Who acts in a clause by its own words, where trees may hang him on the word above: "calls *for Kyiv* to cede territory". */
export const actingIn = (sentence: Sentence, clause: number): number | undefined =>
  dependent(sentence, clause, 'nsubj') ?? gerundSubject(sentence, clause) ?? subjectBehindFor(sentence, clause);

/** "demands *for Kyiv to cede* territory": who acts may hang on the noun, before the "to" of his act. */
function subjectBehindFor(sentence: Sentence, act: number): number | undefined {
  const mark = dependents(sentence, act, 'mark').find(at => WORDS.infinitiveMark.has(sentence.tokens[at]!.surface));
  if (mark === undefined || sentence.tokens[mark - 1]?.upos === 'CCONJ') return undefined;
  for (let at = mark - 1; at >= 0; at--) {
    const token = sentence.tokens[at]!;
    if (WORDS.proposal.has(token.lower) && token.head > at && token.head < mark) return token.head;
    if ((isPunctuation(token) && token.surface !== '-') || (isVerb(token) && !isPastParticiple(token)))
      return undefined;
  }
  return undefined;
}

/** What "Kyiv needs to do" and "has to do": the act is the infinitive's, and who has the obligation is its subject. */
export function obligedAct(sentence: Sentence, clause: number): number {
  if (!WORDS.obligationVerbs.has(sentence.tokens[clause]!.lemma)) return clause;
  return dependents(sentence, clause, 'xcomp').find(at => at > clause && isInfinitive(sentence, at)) ?? clause;
}
