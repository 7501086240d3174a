import { extentOf, isClause, nominalWords } from '../../../clause/extent.ts';
import { isGerund, isInfinitive } from '../../../clause/form.ts';
import { listedWith } from '../../../clause/listed.ts';
import { ownModality } from '../../../clause/modality/index.ts';
import { determinersOf, isWithin, ownSubject, predicateStart } from '../../../clause/phrase.ts';
import { actingIn, obligedAct } from '../../../clause/roles/complements.ts';
import type { Span } from '../../../model/evidence.ts';
import type { PlacedSentence } from '../../types.ts';
import { WORDS } from '../words.ts';

/** What somebody wants or refuses, as the sentence words it. */
export interface Proposition {
  sentence: PlacedSentence;
  /** Index of its verb or noun. */
  core: number;
  kind: 'clause' | 'nominal';
  /** Tokens `[first, last)`: its words without what is listed beside it, markers and asides. */
  first: number;
  last: number;
  /** Index of its own subject, where a clause has one. */
  subject: number | undefined;
  /** Whether it is a "not to": "must not be deployed". */
  negated: boolean;
  span: Span;
}

/**
 * Reads what a complement proposes; things listed side by side are propositions of their own ("to cede territory, abandon
 * its ambitions and become neutral").
 *
 * @param head Index of the head of the complement.
 * @param shared Index of a subject that it shares with the clause before, if any.
 */
export function readPropositions(sentence: PlacedSentence, head: number, shared?: number): Proposition[] {
  const acting = actingIn(sentence, head) ?? shared;
  const act = obligedAct(sentence, head);
  const heads = listedWith(sentence, act);
  return heads.map(at => {
    const [first, last] = extentOf(sentence, at, heads);
    const isObliged = at === act && act !== head;
    const start = isObliged && acting !== undefined ? nominalWords(sentence, acting, at)[0]! : first;
    return {
      sentence,
      core: at,
      kind: isClause(sentence, at) ? 'clause' : 'nominal',
      first,
      last,
      subject: ownSubject(sentence, at) ?? acting,
      negated: isDenied(sentence, at),
      span: spanBetween(sentence, Math.min(start, first), last),
    };
  });
}

/** Whether an act is a "not to". "*Nobody* should pay": the subject says so, and keeps saying it. */
function isDenied(sentence: PlacedSentence, act: number): boolean {
  const { negative, by } = ownModality(sentence, act);
  const subject = ownSubject(sentence, act);
  return negative && !(subject !== undefined && by.some(word => isWithin(sentence, word, subject)));
}

/** The characters of the tokens `[first, last)`. */
export const spanBetween = ({ tokens }: PlacedSentence, first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});

/**
 * A predicate that is proposed itself: in "Russia is against *sanctions*" and "the idea is *to wait*" the subject has no part
 * in what is.
 */
export function withoutCopula(proposition: Proposition): Proposition {
  const { sentence, core, last } = proposition;
  const first = predicateStart(sentence, core);
  const isAct = isInfinitive(sentence, core) || isGerund(sentence, core);
  return {
    ...proposition,
    first,
    kind: isAct ? 'clause' : 'nominal',
    subject: undefined,
    negated: false,
    span: spanBetween(sentence, first, last),
  };
}

/** "*the* report", "*this* plan": a text or an offer that is known. */
export const isCertainText = (sentence: PlacedSentence, noun: number): boolean =>
  (WORDS.documents.has(sentence.tokens[noun]!.lemma) || WORDS.demandNouns.has(sentence.tokens[noun]!.lemma)) &&
  determinersOf(sentence, noun).some(at => !WORDS.indefinite.has(sentence.tokens[at]!.lower));
