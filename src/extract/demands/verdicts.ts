import { surfaceSubject } from '../../clause/roles/subject.ts';
import { dependents } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { readPropositions, withoutCopula } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';
import { verdicts } from './words.ts';

/** Finds what a speaker says is out of the question: "a pullout was off the table, the general said". */
export function readVerdicts(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  sentence.tokens.forEach(({ lemma, head }, be) => {
    if (lemma !== 'be' && lemma !== 'remain') return;
    if (!isVerdict(sentence, be)) return;
    const predicate = head >= 0 && lemma === 'be' ? head : be;
    const holders = speakerOf(reading, actors, sentence, predicate);
    const thing = thingOf(sentence, predicate, be);
    if (thing === undefined || holders.length === 0) return;
    const [first, ...others] = readPropositions(sentence, thing);
    found.push(
      plainWanting({
        stance: 'rejects',
        rule: 'verdict',
        sentence,
        trigger: be,
        holders,
        propositions: [first!.head === predicate ? withoutCopula(first!) : first!, ...others],
        complement: thing,
        span: { start: Math.min(first!.span.start, sentence.tokens[be]!.start), end: sentence.tokens[predicate]!.end },
      }),
    );
  });
  return found;
}

const ADVERBS = new Set(['simply', 'absolutely', 'totally', 'completely', 'entirely', 'also', 'now', 'therefore']);

/** Whether a phrase of refusal stands right behind a form of "to be". */
function isVerdict(sentence: PlacedSentence, be: number): boolean {
  const words = sentence.tokens
    .slice(be + 1, be + 9)
    .map(({ lower }) => lower.replace(/^n['’]t$/, 'not'))
    .filter(word => !ADVERBS.has(word));
  return verdicts.some(phrase => phrase.every((word, index) => words[index] === word));
}

/** What it is said of: the subject; behind "it is" the clause that follows. */
function thingOf(sentence: PlacedSentence, predicate: number, be: number): number | undefined {
  const subject = surfaceSubject(sentence, predicate);
  if (subject !== undefined && subject < be && sentence.tokens[subject]!.lower !== 'it') return subject;
  return dependents(sentence, predicate, 'csubj', 'ccomp', 'xcomp').find(at => at > be) ?? subject;
}
