import { expect, it } from 'vitest';
import { leadersIn } from './actors-in.ts';

it.each([
  'Political analyst Andrew Brown said the talks would fail.',
  'The economist John Taylor doubts it.',
  'Company president Robert Miller bought a factory in Japan.',
  'Yonhap quoted an official in Seoul.',
  'They visited the Yasukuni Shrine on Monday.',
  'The Dolmabahce Palace in Istanbul was closed.',
  'The player Tom Baker scored twice for Arsenal.',
  'An official in Vienna said the report was ready.',
  'His spokesman declined to comment on Tuesday.',
])('no leader in: %s', text => {
  expect(leadersIn(text)).toEqual([]);
});

it('a former office represents nobody', () => {
  expect(leadersIn('Former US president Jimmy Carter will observe the vote in Nepal.')).toEqual(['jimmy-carter']);
});

it('a post, a subject and a place are no side', () => {
  expect(leadersIn('The US ambassador to Russia, James Collins, spoke in Finland.')).toEqual(['james-collins US']);
  expect(leadersIn('UN special adviser on Cyprus Diego Cordovez resigned.')).toEqual(['diego-cordovez united-nations']);
});

it('who backs a group is not its side', () => {
  expect(leadersIn('Iran-backed Hezbollah leader Hassan Nasrallah spoke.')).toEqual(['hassan-nasrallah hezbollah']);
});

it.each([
  [
    'a match',
    'Arsenal beat Chelsea on Saturday. Manager Arsene Wenger praised his team. Referee Mike Dean showed John Terry a red card, Wenger said.',
  ],
  ['a recipe', 'Simmer the sprouts in Turkish yoghurt. Julia Child said that butter makes everything better.'],
  [
    'the stock market',
    'Shares in General Electric and Ford Motor gained. Chief executive Jack Welch said profits would rise. Merrill Lynch was upbeat.',
  ],
  ['a program', "import { King } from 'queen'; class President extends Foo { constructor() { super(); } }"],
])('nobody acts for a side in %s', (_what, text) => {
  expect(leadersIn(text)).toEqual([]);
});
