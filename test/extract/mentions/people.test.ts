import { describe, expect, it } from 'vitest';
import { familyName, groupNames, leaderKey } from '../../../src/extract/mentions/leaders/people.ts';

const name = (words: string, sentence = 0) => ({ sentence, first: 0, last: 1, words: words.split(' ') });

describe('familyName', () => {
  it.each([
    ['keir starmer', 'starmer'],
    ['hu jintao', 'hu'],
    ['roh moo-hyun', 'roh'],
    ['kim gye gwan', 'kim'],
    ['hans van mierlo', 'mierlo'],
    ['majzoub al-khalifa', 'al-khalifa'],
    ['suharto', 'suharto'],
  ])('%s → %s', (words, family) => expect(familyName(words.split(' '))).toBe(family));
});

describe('groupNames', () => {
  it.each([
    [['volodymyr zelensky', 'volodymyr zelenskiy'], 1],
    [['vladimir putin', 'vladimir v. putin'], 1],
    [['george w. bush', 'george h.w. bush'], 2],
    [['kim young-sam', 'kim gye-gwan'], 2],
    [['moammar gadhafi', 'muammar al-qaddafi'], 1],
    [['bashar al-assad', 'bashar assad'], 1],
    [['kim jong-un', 'kim jong un'], 1],
    [['bashar al assad', 'maher al-assad'], 2],
    [['jan hansen', 'jan hanson'], 2],
    [['jose barroso', 'jose manuel barroso'], 1],
    [['tony blair', 'cherie blair'], 2],
  ])('%j are %i', (names, count) => {
    expect(groupNames(names.map((each, index) => name(each, index)))).toHaveLength(count);
  });
});

it('makes keys of names', () => {
  expect(leaderKey('Sébastien Lecornu')).toBe('leader:sebastien-lecornu');
  expect(leaderKey('Nkosazana Dlamini-Zuma')).toBe('leader:nkosazana-dlamini-zuma');
});
