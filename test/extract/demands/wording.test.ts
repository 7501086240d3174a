import { describe, expect, it } from 'vitest';
import { asSentence } from '../../../src/extract/demands/proposition/wording.ts';
import { demandsIn } from './demands-in.ts';

const labelsIn = (text: string): string[] => demandsIn(text).map(told => told.slice(told.indexOf(': ') + 2));

it.each([
  ['the] current deal is kept', 'The current deal is kept'],
  ['the [new deal is kept', 'The new deal is kept'],
  ['the “deal is kept', 'The deal is kept'],
  ['the "deal" is kept', 'The deal is kept'],
  ['the "deal is kept', 'The deal is kept'],
  ["the ' deal is kept", 'The deal is kept'],
  ['the deal is kept , all of it', 'The deal is kept, all of it'],
  ['and the deal is kept –', 'The deal is kept'],
  ['the (old) deal is kept', 'The (old) deal is kept'],
  ["the soldiers' pay is raised", "The soldiers' pay is raised"],
])('%s → %s', (words, label) => {
  expect(asSentence(words)).toBe(label);
});

describe('who or what is meant', () => {
  it.each([
    ['Peru asked Chile for help.', ['Help from Chile']],
    ['Peru demanded ceasefire.', ['Ceasefire']],
    [
      'Peruvian President Luis Paz said there would be no truce without a meeting between himself and Chile.',
      ['Truce without a meeting between Luis Paz and Chile'],
    ],
    ['Peru said a truce was contingent on the West halting all aid.', ['The West halts all aid']],
    ['The United Nations said Peru must end its war.', ['Peru ends its war']],
    ['Peru urged that suits be worn.', ['Suits are worn']],
    ['Peru wants the treaty to be upheld.', ['The treaty is upheld']],
    [
      'Peru urged Chile to reopen the border, lift tariffs and pay the workers.',
      ['Chile reopens the border', 'Chile lifts tariffs', 'Chile pays the workers'],
    ],
    ['"Chile must give us candidate status," said Peruvian President Luis Paz.', ['Chile gives Peru candidate status']],
    ['Peru said that the sanctions helped nobody and that they must be lifted.', ['The sanctions are lifted']],
  ])('%s', (text, labels) => {
    expect(labelsIn(text)).toEqual(labels);
  });
});

describe('nothing of which too little is said', () => {
  it.each([
    '"We must turn that into reality," Peruvian President Ana Diaz said.',
    '"It must be done," Peruvian President Ana Diaz said.',
    'Peru demanded clarity.',
  ])('%s', text => {
    expect(labelsIn(text)).toEqual([]);
  });
});

describe('no demand', () => {
  it.each([
    ['an idiom', 'Peru was called out for not paying its debts, Chile said.'],
    ['a participle beside it', 'Peru had rejected the vote, branding it a sham.'],
  ])('is %s', (_, text) => {
    expect(labelsIn(text).filter(label => /debt|sham/.test(label))).toEqual([]);
  });

  it('but a list that "and" closes is one of each', () => {
    expect(labelsIn('Peru ruled out holding talks, paying damages and freeing prisoners.')).toHaveLength(3);
  });
});

it('puts what is stressed to whom it is stressed', () => {
  expect(demandsIn('Peru stressed to Chile the importance of refraining from unilateral steps.')).toEqual([
    'PE demands → CL: Chile refrains from unilateral steps',
  ]);
});

it('refuses the thing, and not what that would lack', () => {
  expect(
    demandsIn('Peru says any foreign naval base in Chile without a regional mandate would be unacceptable.'),
  ).toEqual(['PE rejects: Any foreign naval base in Chile without a regional mandate']);
});

describe('an article where a sentence has one', () => {
  it.each([
    ['Peru urged the US to lift the ban.', ['The United States lifts the ban']],
    ['Peru urged Chile and the EU to lift the ban.', ['Chile and the European Union lift the ban']],
    ['Peru urged NATO to lift the ban.', ['NATO lifts the ban']],
  ])('%s', (text, labels) => expect(labelsIn(text)).toEqual(labels));
});

describe('what is to be done where nobody is said to do it', () => {
  it.each([
    ['Peru repeated its proposal to remove the mines.', ['The mines are removed']],
    ['Peru repeated its proposal to give up the border post.', ['The border post is given up']],
    ['Peru cautioned against making any changes to the treaty.', ['No changes are made to the treaty']],
    ['Peru proposed sending observers to the border.', ['Observers are sent to the border']],
    ['Peru urged Chile to remove the mines.', ['Chile removes the mines']],
  ])('%s', (text, labels) => expect(labelsIn(text)).toEqual(labels));
});
