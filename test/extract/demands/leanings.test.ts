import { describe, expect, it } from 'vitest';
import { demandsIn } from './demands-in.ts';

describe('leaning', () => {
  it.each([
    ['Russia is against new sanctions on Iran.', ['RU rejects: New sanctions on Iran']],
    ['Sweden is in favour of an embargo.', ['SE supports: An embargo']],
  ])('%s', (text, demands) => {
    expect(demandsIn(text)).toEqual(demands);
  });

  it.each([
    ['Brazil was against Italy in the final.'],
    ['Norway ruled in favour of the old port.'],
    ['The boat is against the wall of the harbour in Chile.'],
    ['Nobody in Norway is against the port.'],
  ])('is none in: %s', text => {
    expect(demandsIn(text)).toEqual([]);
  });
});
