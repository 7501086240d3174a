import { expect, it } from 'vitest';
import { z } from 'zod';
import { checkEntries, checkLexicon } from '../../src/lexicon/load.ts';
import { InvalidInputError } from '../../src/model/errors.ts';

const schema = z.strictObject({ name: z.string().min(2) });

it('gives the entries', () => {
  expect(checkEntries('some.json', schema, [{ name: 'Fiji' }])).toEqual([{ name: 'Fiji' }]);
});

it('names the file and the entry that is wrong', () => {
  const load = (): unknown => checkEntries('some.json', schema, [{ name: 'Fiji' }, { name: 5 }]);
  expect(load).toThrow(InvalidInputError);
  expect(load).toThrow(/^some\.json: entry 2 › name: .+ Correct \{"name":5\}\.$/);
});

it('refuses what is no list', () => {
  expect(() => checkEntries('some.json', schema, {})).toThrow('some.json: it is not a list.');
});

it('names the place in a lexicon of lists', () => {
  const lists = z.strictObject({ verbs: z.array(z.string()) });
  expect(checkLexicon('some.json', lists, { verbs: ['go'] })).toEqual({ verbs: ['go'] });
  expect(() => checkLexicon('some.json', lists, { verbs: ['go', 7] })).toThrow(/^some\.json: verbs › 1: /);
});
