import { describe, expect, it } from 'vitest';
import { namedIn } from './named-in.ts';

describe('names of no country', () => {
  it.each([
    ['a place', 'The envoys met in Istanbul, flew to Moscow and left Vienna for Oslo.'],
    ['a place', 'The Geneva talks will resume in Cairo.'],
    ['a place', "He was held at Amman's airport."],
    ['a building', 'The two met at the White House and in the Kremlin.'],
    ['a family name', 'Michael Jordan smiled. Jordan had won.'],
    ['a family name', 'Mr Chad declined to comment.'],
    ['a given name', 'Chad Wolf resigned.'],
    ['a given name that the tree joins to the other', 'Georgia Stone met reporters.'],
    ['a pronoun in capitals', 'IT IS UP TO US NOW'],
    ['a state of the United States', 'Carter grew up near Atlanta, Georgia. Georgia Governor Zell Miller greeted him.'],
    ['several places', 'They met in Rome, Madrid and Lisbon.'],
    ['a radio', 'Tehran Radio told of it.'],
    ['seas and continents', 'Ships sailed the Indian Ocean and the South China Sea to Latin America.'],
    ['media and companies', 'American Airlines told the New York Times and the Bank of China.'],
    ['a bath', 'He took a Turkish bath.'],
    ['a currency', 'It costs five million US dollars or nine million Swiss francs.'],
    ['a language', 'The note was written in French and read out in English.'],
    ['a descent', 'An ethnic Albanian rebel was killed.'],
    ['republics that were', 'Former Soviet republics and a former Yugoslav republic have applied.'],
    ['agreements', 'They recalled the Oslo accords and the Geneva Convention.'],
    ['what has no code', 'Northern Cyprus and Northern Ireland have parliaments.'],
    ['a peninsula', 'The Korean Peninsula is tense.'],
    ['a state of the United States', 'He was born in New Mexico and lives in New England.'],
    ['Congress without a state', 'Congress adjourned.'],
    ['the north of something', 'Rebels in the North took a town; the South was calm.'],
    ['not a name', 'The polish on the china was bought in a turkey shop.'],
    ['in the name of an organization', 'The Palestine Liberation Organization and the Kosovo Liberation Army replied.'],
  ])('%s: %s', (_, text) => {
    expect(namedIn(text, 'country')).toEqual([]);
  });

  it('leaves the dateline out', () => {
    expect(namedIn('GENEVA, Switzerland, May 3, 1999 (AFP) - Envoys met on Monday.', 'country')).toEqual([]);
  });
});
