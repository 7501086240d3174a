import { expect, it } from 'vitest';
import { carrierOf } from '../../src/clause/carrier.ts';
import { sentenceWith } from './marked.ts';

/** What carries the noun between asterisks: "spoke oblique of via possibility". */
function carrierIn(marked: string): string | undefined {
  const { sentence, token } = sentenceWith(marked);
  const word = (at: number): string => sentence.tokens[at]!.surface;
  const found = carrierOf(sentence, token);
  if (found === undefined) return undefined;
  const { verb, by, preposition, via } = found;
  const parts = [word(verb), by, preposition, ...via.map(at => `via ${word(at)}`)];
  return parts.filter(part => part !== undefined).join(' ');
}

it.each([
  ['The *talks* failed.', 'failed subject'],
  ['Chile held *talks*.', 'held object'],
  ['The *talks* were held in Lima.', 'held object'],
  ['Chile left after the *talks*.', 'left oblique after'],
  ['Chile called for *talks*.', 'called oblique for'],
  ['In the *talks*, Chile backed Peru.', 'backed oblique in'],
  ['There will be *talks* in Lima.', 'be subject'],
  ['Chile was satisfied with the *talks*.', 'satisfied oblique with'],
  ['Chile is ready for *talks*.', 'ready oblique for'],
  ['Chile is a host of the *talks*.', 'host oblique of'],
  ['A *meeting* of kings.', undefined],
])('the verb, or a predicate that is none: %s', (text, carrier) => expect(carrierIn(text)).toBe(carrier));

it.each([
  ['Chile spoke of the possibility of *talks*.', 'spoke oblique of via possibility'],
  ['Chile hailed a round of *talks*.', 'hailed object via round'],
  ['The hopes for a *summit* faded.', 'faded subject via hopes'],
  ['The start of the *talks* was put off.', 'put object via start'],
  ['Chile held a meeting and *talks*.', 'held object'],
  ['Chile hosted the summit, a *meeting* of kings.', 'hosted object'],
])('through the nouns between: %s', (text, carrier) => expect(carrierIn(text)).toBe(carrier));

it.each([
  ['Chile agreed to restore ties after a *meeting*.', 'agreed oblique after'],
  ['He decided to try to leave at the *summit*.', 'decided oblique at'],
  ['Chile, in a *call* with Peru, backed Brazil.', 'backed oblique in'],
  ['Chile agreed to attend a *meeting*.', 'attend object'],
  ['Chile said that Peru left after the *talks*.', 'left oblique after'],
  ['Chile said after *talks* that it had failed.', 'said oblique after'],
  ['Chile rejects the idea that the *talks* failed.', 'failed subject'],
])('an occasion is told of its whole clause: %s', (text, carrier) => expect(carrierIn(text)).toBe(carrier));
