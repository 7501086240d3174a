import { expect, it } from 'vitest';
import { clauseAround } from '../../src/clause/span.ts';
import { sentenceWith } from './marked.ts';

/** The clause around the first word between asterisks; other such words tell of something of their own. */
function clauseIn(marked: string): string {
  const plain = marked.replaceAll('*', '');
  const { sentence, token } = sentenceWith(marked);
  const [, ...others] = [...marked.matchAll(/\*[^*]+\*/g)]
    .map(({ index }) => marked.slice(0, index).replaceAll('*', '').length)
    .map(start => sentence.tokens.findIndex(each => each.start === start));
  const { start, end } = clauseAround(sentence, token, others);
  return plain.slice(start, end);
}

it.each([
  ['Chile and Peru held *talks* in Lima on Monday.', 'Chile and Peru held talks in Lima on Monday'],
  ["The king's envoy *met* the premier in Lima.", "The king's envoy met the premier in Lima"],
  ['Chile left Lima to address the *meeting*.', 'Chile left Lima to address the meeting'],
  ['Chile wants Peru to *meet* Brazil.', 'Chile wants Peru to meet Brazil'],
  ['Chile, which hosted the *talks*, left.', 'Chile, which hosted the talks, left'],
  ['Chile *met* Peru because Brazil left.', 'Chile met Peru because Brazil left'],
  ['The next round of *talks* is scheduled for Monday.', 'The next round of talks is scheduled for Monday'],
])('holds its subject and all that hangs on it: %s', (text, clause) => expect(clauseIn(text)).toBe(clause));

it.each([
  ['"Chile *met* Peru," the king said.', 'Chile met Peru'],
  ['Chile said that Peru had held *talks* in Lima.', 'Peru had held talks in Lima'],
  ['Chile said Peru would *meet* Brazil in Lima.', 'Peru would meet Brazil in Lima'],
  ['It was said that the *talks* failed.', 'the talks failed'],
  ['Talks were held and Chile *met* Peru.', 'Chile met Peru'],
  ['The premier plans to leave after he *met* the king.', 'he met the king'],
  ['After the *talks*, the king said that he was happy.', 'After the talks, the king said'],
  ['He condemned the raid as the king *met* the premier in Lima.', 'the king met the premier in Lima'],
  ['And then Chile *met* Peru.', 'then Chile met Peru'],
])('ends where another clause starts: %s', (text, clause) => expect(clauseIn(text)).toBe(clause));

it.each([
  ['Chile held *talks* with Peru before the *summit* in Quito.', 'Chile held talks with Peru'],
  ['The king *met* the premier, who then *met* the envoy.', 'The king met the premier'],
  ['Chile held *talks* in Lima and Brazil attended the *summit* in Quito.', 'Chile held talks in Lima and Brazil'],
])('leaves out what else is told of: %s', (text, clause) => expect(clauseIn(text)).toBe(clause));
