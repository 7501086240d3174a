import { describe, expect, it } from 'vitest';
import { isAsserted, modalityOf, type Reality } from '../../src/clause/modality/index.ts';
import { sentenceWith } from './marked.ts';

/** The modality of the word behind the first asterisk, in short. */
function modalityIn(marked: string): string {
  const { sentence, token } = sentenceWith(marked);
  const { negative, counterfactual, ended, pledged, purpose, reality } = modalityOf(sentence, token);
  const marks = { not: negative, counterfactual, ended, pledged, purpose };
  return [...Object.entries(marks).flatMap(([mark, is]) => (is ? [mark] : [])), reality].join(' ');
}

describe('each auxiliary', () => {
  it.each<[string, Reality]>([
    ['will', 'planned'],
    ['shall', 'planned'],
    ['would', 'conditional'],
    ['may', 'possible'],
    ['might', 'possible'],
    ['could', 'possible'],
    ['can', 'possible'],
    ['must', 'wanted'],
    ['should', 'wanted'],
    ['did', 'done'],
  ])('%s: %s', (word, reality) => expect(modalityIn(`Chile ${word} *attack* Peru.`)).toBe(reality));
});

describe('each adverb', () => {
  it.each([
    ['allegedly', 'alleged'],
    ['purportedly', 'alleged'],
    ['supposedly', 'alleged'],
    ['apparently', 'alleged'],
    ['perhaps', 'possible'],
    ['possibly', 'possible'],
    ['probably', 'possible'],
    ['presumably', 'possible'],
    ['never', 'not done'],
    ['hardly', 'not done'],
    ['nearly', 'not done'],
    ['almost', 'not done'],
    ['practically', 'not done'],
    ['openly', 'done'],
  ])('%s: %s', (word, reality) => expect(modalityIn(`Chile ${word} *attacked* Peru.`)).toBe(reality));
});

describe('each conjunction', () => {
  it.each([
    ['If Chile *invades* Peru, war follows.', 'conditional'],
    ['Unless Chile *invades* Peru, war follows.', 'conditional'],
    ['Brazil wonders whether Chile *invaded* Peru.', 'possible'],
    ['Brazil will wait until Chile *invades* Peru.', 'planned'],
    ['Brazil will wait because Chile *invaded* Peru.', 'done'],
    ['Brazil will wait after Chile *invaded* Peru.', 'done'],
    ['Brazil will wait although Chile *invaded* Peru.', 'done'],
    ['Had Chile *invaded* Peru, war would have followed.', 'counterfactual conditional'],
    ['Should Chile *invade* Peru, war would follow.', 'conditional'],
  ])('%s', (text, reality) => expect(modalityIn(text)).toBe(reality));
});

describe('each word that describes a noun', () => {
  it.each([
    ['possible', 'possible'],
    ['potential', 'possible'],
    ['hypothetical', 'possible'],
    ['planned', 'planned'],
    ['imminent', 'planned'],
    ['upcoming', 'planned'],
    ['alleged', 'alleged'],
    ['purported', 'alleged'],
    ['failed', 'not done'],
    ['foiled', 'not done'],
    ['thwarted', 'not done'],
    ['brutal', 'done'],
  ])('%s: %s', (word, reality) => {
    expect(modalityIn(`Brazil condemned the ${word} *attack* on Peru.`)).toBe(reality);
  });
});

describe('what a word makes of what depends on it', () => {
  it.each([
    ['an infinitive', 'Chile hesitated to *condemn* Peru.', 'not done'],
    ['an infinitive under a denial', 'Chile did not fail to *condemn* Peru.', 'done'],
    ['a nominal under a denial', 'Chile did not rule out an *attack* on Peru.', 'possible'],
    ['a gerund', 'Chile stopped *attacking* Peru.', 'ended done'],
    ['an ending that is only wanted', 'Chile wants to stop *attacking* Peru.', 'done'],
    ['a clause', 'Chile doubts that Peru *attacked* it.', 'denied'],
    ['a clause that is not doubted', 'Chile does not doubt that Peru *attacked* it.', 'done'],
    ['a clause that is not denied', 'Chile did not deny that it *attacked* Peru.', 'possible'],
    ['a claim that is denied', 'Peru denied the claim that it *attacked* Chile.', 'denied'],
    ['a pledge', 'Chile vowed to *help* Peru.', 'pledged planned'],
    ['a plan', 'Chile plans to *help* Peru.', 'planned'],
    ['a purpose', 'Chile sent troops to *help* Peru.', 'purpose wanted'],
    ['a fear', 'Chile fears that Peru *attacked* it.', 'possible'],
    ['what is known', 'Chile knows that Peru *attacked* it.', 'done'],
    ['how something is done', 'Chile won by *attacking* Peru.', 'done'],
    ['what seems', 'Chile seems to *help* Peru.', 'possible'],
    ['what is believed', 'Chile is believed to *help* Peru.', 'alleged'],
    ['what is said of what would be', 'Chile said that it would *help* Peru.', 'planned'],
    ['what is urged not to be', 'Brazil urged Chile not to *attack* Peru.', 'not wanted'],
    ['who does something', 'Peruvian *attacks* may worry Chile.', 'done'],
    ['who would do something', 'An *attack* would worry Chile.', 'conditional'],
    ['an aside', 'Chile may leave, *angering* Peru.', 'done'],
    ['the second of two', 'Chile wants to help Peru and *arm* Brazil.', 'wanted'],
    ['a finite verb beside an infinitive', 'Chile wants to help Peru and *armed* Brazil.', 'done'],
    ['a command', '*Stop* the war.', 'wanted'],
    ['a question', 'Has Chile *attacked* Peru?', 'possible'],
  ])('%s: %s', (_what, text, reality) => expect(modalityIn(text)).toBe(reality));
});

describe('what is asserted', () => {
  it.each([
    ['Chile *attacked* Peru.', true],
    ['Chile is *attacking* Peru.', true],
    ['Chile did not *attack* Peru.', false],
    ['Chile halted its *attacks* on Peru.', false],
    ['Chile may *attack* Peru.', false],
  ])('%s: %s', (text, is) => {
    const { sentence, token } = sentenceWith(text);
    expect(isAsserted(modalityOf(sentence, token))).toBe(is);
  });
});
