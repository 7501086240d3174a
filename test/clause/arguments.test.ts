import { describe, expect, it } from 'vitest';
import { argumentsAt } from '../../src/clause/arguments/index.ts';
import { sentenceWith } from './marked.ts';

/** The arguments of the word between asterisks, in order: "Chile nsubj", "plan obj relative". */
function argumentsOfWord(marked: string): string[] {
  const { sentence, token } = sentenceWith(marked);
  const said = argumentsAt(sentence, token).map(({ dependent, relation, added }) =>
    [sentence.tokens[dependent]!.surface, relation, ...(added === undefined ? [] : [added])].join(' '),
  );
  return said.sort();
}

describe('arguments of a predicate', () => {
  it.each([
    ['Chile *attacked* Peru.', ['Chile nsubj', 'Peru obj']],
    ['Chile and Peru *met* Brazil.', ['Brazil obj', 'Chile nsubj']],
    ['Chile *met* Peru and Brazil.', ['Chile nsubj', 'Peru obj']],
    ['Chile crossed the river and *attacked* Peru.', ['Chile nsubj shared', 'Peru obj']],
    ['Chile attacked Peru, and Brazil *left*.', ['Brazil nsubj']],
    ['Chile met Peru and *left*.', ['Chile nsubj shared']],
    ['Chile was attacked and was *beaten*.', ['Chile nsubj:pass shared']],
    ['Chile wants to *leave*.', ['Chile nsubj controlled']],
    ['Chile asked Peru to *leave*.', ['Peru nsubj controlled']],
    ['Chile wants to be *heard*.', ['Chile nsubj:pass controlled']],
    ['Chile, which *attacked* Peru, left.', ['Chile nsubj relative', 'Peru obj', 'which nsubj']],
    ['The plan that Chile *backed* failed.', ['Chile nsubj', 'plan obj relative', 'that obj']],
    ['The plan Chile *backed* failed.', ['Chile nsubj', 'plan obj relative']],
    ['He backs the plan they want to *impose*.', ['plan obj relative', 'they nsubj controlled']],
    ['The place where they *met* is small.', ['place obl relative', 'they nsubj']],
    ['He recalls the day they *attacked*.', ['day obl relative', 'they nsubj']],
    ['The plan that was *backed* failed.', ['plan nsubj:pass relative', 'that nsubj:pass']],
    ['The rebels who attacked and *left* are here.', ['rebels nsubj shared']],
    ['The *port* of Peru is small.', []],
  ])('%s', (text, expected) => expect(argumentsOfWord(text)).toEqual(expected));
});
