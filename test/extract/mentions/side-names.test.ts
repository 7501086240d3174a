import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readDocument } from '../../../src/read/document.ts';
import { analyse } from '../../support/analyser.ts';

function namesIn(text: string): Record<string, string[]> {
  const { nodes } = extract(readDocument('test', text), analyse);
  return Object.fromEntries(
    nodes
      .map(({ attributes }) => attributes)
      .filter(({ kind }) => kind === 'country' || kind === 'organization')
      .map(attributes => [attributes.label, 'aliases' in attributes ? attributes.aliases : []]),
  );
}

it('labels with the name that is known, and has the forms of the text as aliases', () => {
  expect(namesIn('The EU warned London. British ministers told the European Union to wait.')).toEqual({
    'European Union': ['EU'],
    'United Kingdom': ['London', 'British'],
  });
});

it('labels what is not known with the longest form in the text', () => {
  expect(namesIn('RLF attacks. The Ruritanian Liberation Front (RLF) attacked.')).toEqual({
    'Ruritanian Liberation Front': ['RLF'],
  });
});
