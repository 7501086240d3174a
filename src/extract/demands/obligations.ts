import type { Actors } from '../actors.ts';
import { isInfinitive, isMandative } from '../frames/slots.ts';
import { isNegated } from '../frames/standing.ts';
import { isObligation, isObligationVerb } from '../frames/words.ts';
import { dependent, dependents } from '../tree.ts';
import type { PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { readPropositions } from './proposition.ts';
import type { Wanting } from './wanting.ts';

/** Finds clauses by which a speaker says what must be: "Kyiv must not rearm", "we need to work together". */
export function readObligations(reading: Reading, actors: Actors, sentence: PlacedSentence): Wanting[] {
  const found: Wanting[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const clause = obligatory(sentence, at);
    if (clause === undefined || sentence.tokens.at(-1)!.surface === '?') continue;
    const holders = speakerOf(reading, actors, sentence, at);
    if (holders.length === 0) continue;
    const propositions = readPropositions(sentence, clause.head).map(proposition => ({
      ...proposition,
      subject: clause.subject ?? proposition.subject,
    }));
    found.push({
      stance: 'demands',
      rule: 'obligation',
      sentence,
      trigger: at,
      holders,
      addressees: [],
      control: 'addressee',
      tentative: false,
      propositions,
      complement: clause.head,
      span: { start: propositions[0]!.span.start, end: propositions.at(-1)!.span.end },
    });
  }
  return found;
}

function obligatory(sentence: PlacedSentence, at: number): { head: number; subject: number | undefined } | undefined {
  const subject = dependent(sentence, at, 'nsubj');
  if (dependents(sentence, at, 'aux').some(index => isObligation(sentence.tokens[index]!.lemma)))
    return isMandative(sentence, at) ? { head: at, subject } : undefined;
  const { upos, lemma } = sentence.tokens[at]!;
  if (lemma === 'let') return invitation(sentence, at);
  if (upos !== 'VERB' || !isObligationVerb(lemma) || subject === undefined) return undefined;
  // What "will have to" be is foreseen, not asked for, and "need not" asks for nothing.
  if (dependents(sentence, at, 'aux').length > 0 || isNegated(sentence, at)) return undefined;
  const complement = dependents(sentence, at, 'xcomp').find(index => index > at && isInfinitive(sentence, index));
  return complement === undefined ? undefined : { head: complement, subject };
}

/** "Let us talk", "let's wait". */
function invitation(sentence: PlacedSentence, at: number): { head: number; subject: undefined } | undefined {
  const all = sentence.tokens[at + 1]?.surface.toLowerCase() ?? '';
  if (!['us', "'s", '’s'].includes(all)) return undefined;
  const head = dependents(sentence, at, 'xcomp', 'ccomp').find(index => index > at + 1);
  return head === undefined ? undefined : { head, subject: undefined };
}
