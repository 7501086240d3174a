import type { Actors } from '../actors.ts';
import { isNegated } from '../frames/standing.ts';
import { surfaceSubject } from '../frames/subject.ts';
import { caseOf, dependents } from '../tree.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { readPropositions } from './proposition.ts';
import type { Wanting } from './wanting.ts';

/**
 * Finds what a party makes a condition of its own acts: "will stay closed unless Brussels keeps its word", "would disarm in
 * exchange for energy aid".
 */
export function readConditions(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  sentence.tokens.forEach(({ surface, head }, at) => {
    if (head < 0) return;
    const word = surface.toLowerCase();
    const clause = conditionAt(sentence, at, word) ?? exchangeAt(sentence, at, word);
    if (clause === undefined) return;
    const holders =
      clause.rule === 'exchange'
        ? actingIn(actors, sentence, clause.main)
        : speakersOrActing(reading, actors, sentence, clause.main);
    if (holders.length === 0) return;
    const propositions = readPropositions(sentence, clause.complement);
    found.push({
      stance: 'demands',
      rule: clause.rule,
      sentence,
      trigger: at,
      holders,
      addressees: [],
      isAnswered: false,
      answers: false,
      addressee: undefined,
      control: 'addressee',
      tentative: false,
      propositions,
      complement: clause.complement,
      span: { start: sentence.tokens[at]!.start, end: propositions.at(-1)!.span.end },
    });
  });
  return found;
}

interface Condition {
  rule: string;
  /** Index of the verb of what is done on the condition. */
  main: number;
  complement: number;
}

const CONJUNCTIONS = new Set(['unless', 'until', 'once', 'if', 'provided', 'providing']);

/** "unless …", "provided …"; "only if …", "only once …"; "until …" behind a clause that denies something for now. */
function conditionAt(sentence: PlacedSentence, at: number, word: string): Condition | undefined {
  const { head: complement, relation } = sentence.tokens[at]!;
  if (relation !== 'mark' || !CONJUNCTIONS.has(word)) return undefined;
  const main = sentence.tokens[complement]!.head;
  if (main < 0) return undefined;
  const isOnly = sentence.tokens[at - 1]?.surface.toLowerCase() === 'only';
  if (word === 'until' && !isNegated(sentence, main)) return undefined;
  if ((word === 'once' || word === 'if') && !isOnly) return undefined;
  return { rule: 'condition', main, complement };
}

/** "in exchange for …", "in return for …". */
function exchangeAt(sentence: PlacedSentence, at: number, word: string): Condition | undefined {
  const before = sentence.tokens[at - 1]?.surface.toLowerCase();
  const behind = sentence.tokens[at + 1];
  if (!['exchange', 'return'].includes(word) || before !== 'in' || behind?.surface !== 'for' || behind.head < 0)
    return undefined;
  let main = at;
  while (main >= 0 && sentence.tokens[main]!.upos !== 'VERB') main = sentence.tokens[main]!.head;
  const complement = dependents(sentence, at, 'nmod').find(index => caseOf(sentence, index) === 'for') ?? behind.head;
  return main < 0 || complement <= at ? undefined : { rule: 'exchange', main, complement };
}

/** Who makes a condition: who states it, else who acts on it. */
function speakersOrActing(reading: Reading, actors: Actors, sentence: PlacedSentence, main: number): ActorReference[] {
  const speakers = speakerOf(reading, actors, sentence, main);
  return speakers.length > 0 ? speakers : actingIn(actors, sentence, main);
}

/** Who does what is done on the condition. */
function actingIn(actors: Actors, sentence: PlacedSentence, main: number): ActorReference[] {
  const subject = surfaceSubject(sentence, main);
  return subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
}
