import { describe, expect, it } from 'vitest';
import { demandsIn, rulesIn } from './demands-in.ts';

describe('answer', () => {
  it.each([
    ['Norway asked Chile to reopen the port. Chile refused.', 'CL rejects, NO demands → CL: Chile reopens the port'],
    ['Norway asked Chile to reopen the port. Chile accepted.', 'CL supports, NO demands → CL: Chile reopens the port'],
  ])('has no words of its own for what was asked: %s', (text, demand) => {
    expect(demandsIn(text)).toEqual([demand]);
  });

  it.each([
    ['Norway asked Chile to free the crew. Chile would not hear of it.'],
    ['Norway asked Chile to free the crew. Chile ruled that out.'],
    ['Norway asked Chile to free the crew. Chile refused to do so.'],
  ])('may stand for it with a pronoun: %s', text => {
    expect(demandsIn(text)).toEqual(['CL rejects, NO demands → CL: Chile frees the crew']);
  });

  it('answers all that was asked in one breath', () => {
    expect(demandsIn('Peru urged Norway to cut its tariffs and buy copper. Norway refused to do so.')).toEqual([
      'NO rejects, PE demands → NO: Norway cuts its tariffs',
      'NO rejects, PE demands → NO: Norway buys copper',
    ]);
  });
});

describe('verdict', () => {
  it('is of the speaker on what he refuses', () => {
    const text = 'Chilean President Sebastian Pinera said that a visit to the islands was out of the question.';
    expect(demandsIn(text)).toEqual(['sebastian-pinera rejects: A visit to the islands']);
    expect(rulesIn(text)).toEqual(['rejects-noun']);
  });
});

describe('a word that refuses only where it is denied', () => {
  it.each([
    ['Chile sees no need for an inquiry.', 'CL rejects → CL: An inquiry'],
    ['Chile has no objection to elections in Bolivia.', 'CL supports: Elections in Bolivia'],
  ])('%s', (text, demand) => {
    expect(demandsIn(text)).toEqual([demand]);
  });
});

describe('who answers', () => {
  it('is whom it was put to, where nobody else is named', () => {
    expect(demandsIn('Peru demanded that the crew be freed. Chile refused.')).toEqual([
      'CL rejects, PE demands → CL: The crew is freed',
    ]);
  });
});
