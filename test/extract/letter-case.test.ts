import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { inUsualCase } from '../../src/extract/letter-case.ts';
import { readDocument } from '../../src/read/document.ts';
import { analyse } from '../support/analyser.ts';

const WIRE =
  'vienna, june 3 - iranian foreign minister reza karimi met turkish president ali demir in vienna on tuesday. karimi said the un should lift its sanctions by march 1.';
const USUAL =
  'Vienna, June 3 - Iranian foreign minister Reza Karimi met Turkish president Ali Demir in Vienna on Tuesday. Karimi said the UN should lift its sanctions by March 1.';

describe('a text in one case', () => {
  it.each([
    ['a wire in small letters', WIRE, USUAL],
    ['a wire in capitals', WIRE.toUpperCase(), USUAL],
    ['a word that is a month too', 'he said he may visit qatar on may 12', 'He said he may visit Qatar on May 12'],
    ['an acronym that is a word too', 'who told us that it was so', 'Who told us that it was so'],
    [
      'a heading in capitals, by the words below it',
      'The vote on Brexit divides the party that Thornby leads.\n\nTHORNBY EYES BREXIT SOON',
      'The vote on Brexit divides the party that Thornby leads.\n\nThornby eyes Brexit soon',
    ],
  ])('%s', (_, text, usual) => expect(inUsualCase(text, analyse)).toBe(usual));
});

describe('a text in capitals and small letters stays as it is', () => {
  it.each([
    [
      'lines that begin in small letters',
      'The minister told the envoys\nthat they would not be received in the capital.',
    ],
    ['a line of two words', 'MORE NEWS\n\nThe envoys left.'],
    ['a label', 'MR. ELLERY: We call on Iran to stop.'],
  ])('%s', (_, text) => expect(inUsualCase(text, analyse)).toBe(text));

  it.each(['000', '001', '002', '003', '004'])('report %s', id => {
    const text = readFileSync(`data/documents/${id}.txt`, 'utf8');
    const usual = inUsualCase(text, analyse);
    expect(usual.toLowerCase()).toBe(text.toLowerCase());
  });
});

test.each([
  ['small letters', WIRE],
  ['capitals', WIRE.toUpperCase()],
])('facts of a wire in %s have names in the usual case and quotes as they stand', (_, text) => {
  const { nodes, edges } = extract(readDocument('wire', text, { date: '2025-06-04' }), analyse);
  const labels = nodes.map(({ attributes }) => attributes.label);
  expect(labels).toEqual(expect.arrayContaining(['Reza Karimi', 'Ali Demir', 'Iran', 'Turkey', 'United Nations']));
  const told = edges.map(({ source, target, attributes }) => `${source} ${attributes.type} ${target}`);
  expect(told).toContain('leader:reza-karimi represents country:IR');
  for (const { attributes } of [...nodes, ...edges])
    for (const { start, end, quote } of attributes.evidence) expect(text.slice(start, end)).toBe(quote);
});
