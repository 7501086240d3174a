import { expect, it } from 'vitest';
import { conditionsOf } from '../../src/clause/conditions.ts';
import { sentenceWith } from './marked.ts';

/** Each condition of a sentence with what may follow from it: "attacks → helps". */
const conditionsIn = (text: string): string[] => {
  const { sentence } = sentenceWith(`*${text}`);
  const word = (at: number): string => sentence.tokens[at]!.surface;
  return conditionsOf(sentence, new Set(['if'])).map(({ clause, main }) => `${word(clause)} → ${word(main)}`);
};

it.each([
  ['If Chile invades it, Peru will retaliate.', ['invades → retaliate']],
  ['Peru will retaliate if Chile invades it.', ['invades → retaliate']],
  ['If Chile invades it, Peru said it would retaliate.', ['invades → said', 'invades → retaliate']],
  ['Unless Chile leaves, Peru will retaliate.', []],
  ['Peru asked if Chile would attack.', []],
  ['Peru will retaliate when Chile attacks.', []],
])('%s', (text, conditions) => expect(conditionsIn(text)).toEqual(conditions));
