import { describe, expect, it } from 'vitest';
import { nominalsInFront, phrasesBehind, prepositionBefore, startOfPhrase } from '../../src/clause/phrases.ts';
import type { Sentence } from '../../src/language/types.ts';
import { sentenceWith } from './marked.ts';

/** The words of a sentence from one token to before another. */
const wordsOf = ({ tokens }: Sentence, first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ surface }) => surface)
    .join(' ');

/** The phrases behind the word between asterisks: "in: Lima", and "hold!" for a verb that goes on describing it. */
function phrasesIn(marked: string): string[] {
  const { sentence, token } = sentenceWith(marked);
  return phrasesBehind(sentence, token).map(({ preposition = '', verb, first, last }) =>
    `${preposition}${verb ? '!' : ':'} ${wordsOf(sentence, first, last)}`.trim(),
  );
}

describe('the phrases behind a word', () => {
  it.each([
    ['Chile *met* Peru in Lima on Monday', [': Peru', 'in: Lima', 'on: Monday']],
    ['Chile *met* Peru and Brazil', [': Peru and Brazil']],
    ['Chile *spoke* to Peru', ['to: Peru']],
    ['Chile *met* Peru including its king', [': Peru', 'including: its king']],
    ['Chile *met* jailed rebel leader Lopez in Lima', [': jailed rebel leader Lopez', 'in: Lima']],
    ['Chile *met* the visiting president of Peru', [': the visiting president', 'of: Peru']],
    ['Chile *met* beaten Peru', [': beaten Peru']],
    ['The *talks* hosted by Peru in Lima failed', ['host!', 'by: Peru', 'in: Lima']],
    ['Chile held *talks* with Peru to be held in Lima', ['with: Peru', 'hold!', 'in: Lima']],
    ['The *talks* that are to be held in Lima will fail', ['hold!', 'in: Lima']],
    ['The *talks* that will open in Lima are new', ['open!', 'in: Lima']],
    ['The *talks* which ended on Monday failed', ['end!', 'on: Monday']],
    ['The *summit* of leaders in the city was held on Monday', ['of: leaders', 'in: the city', 'hold!', 'on: Monday']],
  ])('go on: %s', (text, phrases) => expect(phrasesIn(text)).toEqual(phrases));

  it.each([
    ['The *talks* which the king wants in Lima are new', []],
    ['The *talks* in Lima; the king left for Peru', ['in: Lima']],
    ['The *talks* ended in Lima', []],
    ['The *talks* will go on in Lima', []],
    ['Chile *met* Peru who left for Lima', [': Peru']],
    ['Chile *met* Peru after it left for Lima', [': Peru']],
    ['Chile *met* Peru "in Lima" on Monday', [': Peru']],
    ['Chile *met* Peru (in Lima)', [': Peru']],
    ['Chile *met* Peru -- in Lima', [': Peru']],
    ['Chile *met* Peru — in Lima', [': Peru']],
    ['Chile *met* Peru because Brazil left for Lima', [': Peru']],
    ['The *meeting* scheduled to take place in Lima was called off', ['schedule! to']],
  ])('end where another clause starts: %s', (text, phrases) => expect(phrasesIn(text)).toEqual(phrases));
});

describe('the start of a phrase', () => {
  it.each([
    ['The new *king* left.', 'The new king'],
    ["Chile's new *king* left.", "Chile 's new king"],
    ['Its *king* left.', 'Its king'],
    ['He met the two new young *kings*.', 'the two new young kings'],
    ['The African Union (AU)-sponsored *talks* failed.', 'The African Union ( AU ) - sponsored talks'],
    ['The Lima-based *talks* failed.', 'The Lima - based talks'],
    ['The Peru/Chile *talks* failed.', 'The Peru / Chile talks'],
    ['The African Union (AU) *talks* failed.', 'talks'],
    ['Chile hopes for *talks*.', 'talks'],
    ['The first round of *talks* failed.', 'talks'],
    ['*Talks* failed.', 'Talks'],
  ])('%s', (text, phrase) => {
    const { sentence, token } = sentenceWith(text);
    expect(wordsOf(sentence, startOfPhrase(sentence, token), token + 1)).toBe(phrase);
  });
});

describe('the preposition in front of a phrase', () => {
  it.each([
    ['He spoke after the new *talks*.', 'after'],
    ['He spoke After *talks*.', 'after'],
    ['He spoke ahead of the new *talks*.', 'ahead'],
    ['He spoke at the beginning of the *talks*.', 'of'],
    ['He spoke because the *talks* failed.', 'because'],
    ['He spoke following the *talks*.', 'following'],
    ['He praised the *talks*.', undefined],
    ['*Talks* failed.', undefined],
  ])('%s', (text, preposition) => {
    const { sentence, token } = sentenceWith(text);
    expect(prepositionBefore(sentence, startOfPhrase(sentence, token))).toBe(preposition);
  });
});

describe('the nominals in front of a verb', () => {
  it.each([
    ['The king *met* the premier.', 'The king'],
    ['The king and the premier *met* in Lima.', 'The king and the premier'],
    ["The king's envoy *met* the premier.", "The king 's envoy"],
    ['He said they *met* in Lima.', 'they'],
    ['On Monday, the king and the premier *met*.', 'the king and the premier'],
    ['The king will not *meet* the premier.', 'The king'],
    ['The king intends to *meet* the premier.', 'The king'],
    ['The king was due to *meet* the premier.', 'The king'],
    ['The king, who *met* the premier, left.', 'The king'],
    ['The king wants the premier and the envoy to *meet*.', 'the premier and the envoy'],
    ['The group -- Austria, France and Spain -- would *meet*.', 'Austria , France and Spain'],
    ['Negotiators from Canada and Mexico *met* in Lima.', 'Negotiators from Canada and Mexico'],
    ['The United States, Canada and Mexico *met* in Lima.', 'The United States , Canada and Mexico'],
    ['With both sides *meeting* in Lima, he left.', 'both sides'],
    ['With both sides agreeing to *meet*, he left.', 'both sides'],
    ['Before the king *met* the premier, he left.', 'the king'],
    ['On Monday the king *met* the premier.', undefined],
    ['After *meeting* the premier, the king left.', undefined],
    ['The talks in Lima *ended*.', undefined],
    ['*Meet* the king.', undefined],
  ])('%s', (text, nominals) => {
    const { sentence, token } = sentenceWith(text);
    const found = nominalsInFront(sentence, token);
    expect(found && wordsOf(sentence, found.first, found.last)).toBe(nominals);
  });
});
