import { describe, expect, it } from 'vitest';
import { placeTicks, timeSpan } from '../../src/views/strip.ts';

const APRIL = { from: '2025-04-01', to: '2025-04-21' };

describe('placeTicks', () => {
  it.each([
    ['by their dates', ['2025-04-01', '2025-04-11', '2025-04-21'], [0, 0.5, 1]],
    ['a month in its middle', ['2025-04'], [0.73]],
    ['no date at the end', ['2025-04-06', undefined], [0.25, 1]],
    ['what lies outside at the edge', ['2024', '2026-01-01'], [0, 1]],
    ['those of one day side by side', ['2025-04-11', '2025-04-11', '2025-04-11'], [0.5, 0.6, 0.7]],
    ['those of the last day before its end', ['2025-04-21', '2025-04-21'], [0.9, 1]],
    ['nothing', [], []],
  ])('puts %s', (_, dates, places) => {
    expect(placeTicks(dates, APRIL, 0.1).map(place => Math.round(place * 100) / 100)).toEqual(places);
  });

  it('puts all in the middle of a strip of one day, and all at the end of one without any', () => {
    expect(placeTicks(['2025-04-01'], { from: '2025-04-01', to: '2025-04-01' }, 0.1)).toEqual([0.5]);
    expect(placeTicks([undefined], undefined, 0.1)).toEqual([1]);
  });

  it('draws together what has no room, within the strip and in order', () => {
    const places = placeTicks(Array(21).fill('2025-04-11'), APRIL, 0.2);
    expect(places.map(place => Math.round(place * 20))).toEqual([...Array(21).keys()]);
  });
});

describe('timeSpan', () => {
  it('is the time from the first to the last', () => {
    expect(timeSpan(['2025-04', undefined, '2024'])).toEqual({ from: '2024', to: '2025-04' });
    expect(timeSpan([undefined])).toBeUndefined();
  });
});
