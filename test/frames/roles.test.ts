import { describe, expect, it } from 'vitest';
import { matchesIn } from './frames-in.ts';

const VERBS = [
  { lemmas: ['attack', 'accuse'], pos: 'verb', edge: 'attacks', source: ['subject'], target: ['object'] },
  {
    lemmas: ['urge'],
    pos: 'verb',
    edge: 'demands',
    source: ['subject'],
    addressee: ['object'],
    proposition: ['to-infinitive'],
  },
];

describe('who does it to whom, by verb', () => {
  it.each([
    ['Chile attacked Peru.', { source: 'Chile', target: 'Peru' }],
    ['Peru was attacked by Chile.', { source: 'Chile', target: 'Peru' }],
    ['Merkel, who accused Poland, left the room.', { source: 'Merkel', target: 'Poland' }],
    ['Chile landed in the north and attacked Peru.', { source: 'Chile', target: 'Peru' }],
    ['Chile crossed the river, attacking Peru.', { source: 'Chile', target: 'Peru' }],
  ])('%s', (text, roles) => {
    expect(matchesIn(VERBS, text)).toEqual([roles]);
  });

  it('fills a proposition by its verb', () => {
    expect(matchesIn(VERBS, 'Japan urged Iran to release the crew.')).toEqual([
      { source: 'Japan', addressee: 'Iran', proposition: 'release' },
    ]);
  });
});

describe('who does it to whom, by noun', () => {
  const NOUNS = [
    {
      lemmas: ['demand'],
      pos: 'noun',
      edge: 'demands',
      source: ['possessor', 'by', 'modifier', 'holder'],
      proposition: ['for', 'to-infinitive'],
    },
    { lemmas: ['shelling'], pos: 'noun', edge: 'attacks', source: ['possessor', 'modifier', 'by'], target: ['of'] },
    { lemmas: ['agreement'], pos: 'noun', edge: 'agrees_with', source: ['between'], target: ['between'] },
  ];
  it.each([
    ["Warsaw's demand for talks was heard.", { source: 'Warsaw', proposition: 'talks' }],
    ['A demand by Warsaw for talks was heard.', { source: 'Warsaw', proposition: 'talks' }],
    ['Warsaw issued a demand for talks.', { source: 'Warsaw', proposition: 'talks' }],
    ['Russian shelling of Kharkiv went on.', { source: 'Russian', target: 'Kharkiv' }],
    ['An agreement between Peru and Chile was signed.', { source: 'Peru', target: 'Peru' }],
  ])('%s', (text, roles) => {
    expect(matchesIn(NOUNS, text)).toContainEqual(roles);
  });
});
