import { isGerund } from '../../clause/form.ts';
import { isNegated } from '../../clause/modality/index.ts';
import { nominalBehind } from '../../clause/roles/prepositions.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { subtree } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { PlacedSentence } from '../types.ts';
import { readPropositions, withoutCopula } from './proposition.ts';
import { plainWanting, type Stance, type Wanting } from './wanting.ts';

/** Verbs besides "to be" with which one is in favour: "spoke in favour of". */
const LEANING = new Set(['speak', 'come', 'vote', 'argue', 'declare', 'pronounce', 'rule', 'stand', 'remain', 'write']);
const FAVOUR = new Set(['favour', 'favor', 'support']);

/** Finds who is said to be against something or in favour of it: "Russia is against new sanctions". */
export function readLeanings(actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  sentence.tokens.forEach(({ lemma }, at) => {
    if (lemma !== 'be' && !LEANING.has(lemma)) return;
    const leaning = leaningBehind(sentence, at);
    if (leaning === undefined) return;
    const { preposition, stance } = leaning;
    const next = preposition + 1;
    const complement =
      sentence.tokens[next] !== undefined && isGerund(sentence, next) ? next : nominalBehind(sentence, preposition);
    const subject = subjectOf(sentence, at);
    if (complement === undefined || subject === undefined) return;
    const holders = actors.actorsOf(sentence.index, subject);
    if (holders.length === 0) return;
    const propositions = readPropositions(sentence, complement).map(proposition =>
      proposition.head === complement ? withoutCopula(proposition) : proposition,
    );
    found.push(
      plainWanting({
        stance,
        rule: 'leaning',
        sentence,
        trigger: at,
        holders,
        propositions,
        complement,
        span: { start: sentence.tokens[subject]!.start, end: propositions.at(-1)!.span.end },
      }),
    );
  });
  return found;
}

/** "came *out* in favour of", "declared *himself* in favour of". */
const SELVES = /^(out|himself|herself|itself|themselves)$/;

/** "(strongly) against …", "(not) in favour of …" behind a form of "to be"; "out in favour of". */
function leaningBehind(sentence: PlacedSentence, be: number): { preposition: number; stance: Stance } | undefined {
  let at = be + 1;
  let negated = false;
  while (['ADV', 'PART'].includes(sentence.tokens[at]?.upos ?? '') || SELVES.test(sentence.tokens[at]?.surface ?? '')) {
    negated ||= ['not', "n't", 'n’t'].includes(sentence.tokens[at]!.lower);
    at++;
  }
  const word = (step: number): string => sentence.tokens[at + step]?.lower ?? '';
  if (word(0) === 'against' && sentence.tokens[be]!.lemma === 'be')
    return negated ? undefined : { preposition: at, stance: 'rejects' };
  if (word(0) !== 'in' || !FAVOUR.has(word(1)) || word(2) !== 'of') return undefined;
  return { preposition: at + 2, stance: negated ? 'rejects' : 'supports' };
}

/** Who is so: the subject of the predicate, or the nominal right before the verb. */
function subjectOf(sentence: PlacedSentence, be: number): number | undefined {
  const { head } = sentence.tokens[be]!;
  const subject = surfaceSubject(sentence, head < 0 ? be : head);
  if (subject === undefined || subject >= be) return undefined;
  return isNegated(sentence, subject) || subtree(sentence, subject)[0]! > be ? undefined : subject;
}
