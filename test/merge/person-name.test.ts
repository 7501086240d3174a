import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { merge } from '../../src/merge/index.ts';
import { readDocument } from '../../src/read/document.ts';
import { analyse } from '../support/analyser.ts';

/** How many leaders two documents name together. */
const leadersOf = (...texts: string[]): number =>
  merge(texts.map((text, at) => extract(readDocument(`d${at}`, text), analyse))).nodes.filter(
    ({ attributes }) => attributes.kind === 'leader',
  ).length;

describe('one person under several forms of a name', () => {
  it.each([
    ['Peruvian President Joseph R. Vargas, Jr.', 'Peruvian President Joe Vargas'],
    ['Peruvian President J.D. Quispe', 'Peruvian President JD Quispe'],
    ['Peruvian President Carlos Tomas Quispe', 'Peruvian President Carlos Quispe'],
  ])('%s, %s', (a, b) => {
    expect(leadersOf(`${a} condemned Chile.`, `${b} thanked Chile.`)).toBe(1);
    expect(leadersOf(`${a} condemned Chile. Later ${b} thanked Chile.`)).toBe(1);
  });

  it('one office of one state under two spellings', () => {
    const [a, b] = ['Jordanian Foreign Minister Mohammed al-Kilani', 'Jordanian Foreign Minister Muhammad Al Kilani'];
    expect(leadersOf(`${a} condemned Chile.`, `${b} thanked Chile.`)).toBe(1);
  });
});

describe('two people', () => {
  it.each([
    ['Peruvian President Carlos Quispe', 'Peruvian Foreign Minister Ana Quispe'],
    ['Peruvian President Carlos A. Quispe', 'Peruvian Foreign Minister Carlos B. Quispe'],
    ['Chinese Foreign Minister Wang Tao', 'Taiwanese Foreign Minister Wang Tao'],
    ['Jordanian Foreign Minister Mohammed al-Kilani', 'Moroccan Foreign Minister Muhammad Al Kilani'],
  ])('%s, %s', (a, b) => expect(leadersOf(`${a} condemned Chile.`, `${b} thanked Chile.`)).toBe(2));
});
