import { describe, expect, it } from 'vitest';
import { grouped, matching } from '../../src/app/palette/matching.ts';
import { COMMANDS, PART_KEYS } from '../../src/app/state/commands.ts';
import { arePressed, type Pressed } from '../../src/app/state/keys.ts';

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
};

describe('keys', () => {
  it.each([
    ['/', pressed('/'), true],
    ['/', pressed('/', { shiftKey: true }), true],
    ['/', pressed('/', { ctrlKey: true }), false],
    ['/', pressed('/', { altKey: true }), false],
    ['?', pressed('?', { shiftKey: true }), true],
    ['f', pressed('F'), true],
    ['Mod+K', pressed('k', { ctrlKey: true }), true],
    ['Mod+K', pressed('k', { metaKey: true }), true],
    ['Mod+K', pressed('k'), false],
    ['Mod+Z', pressed('z', { ctrlKey: true }), true],
    ['Mod+Z', pressed('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+Shift+Z', pressed('Z', { ctrlKey: true, shiftKey: true }), true],
    ['Escape', pressed('Escape'), true],
    ['1', pressed('2'), false],
  ])('%s with %o: %s', (keys, event, expected) => expect(arePressed(keys, event)).toBe(expected));
});

describe('commands', () => {
  it('have names and keys of their own', () => {
    for (const values of [COMMANDS.map(({ id }) => id), COMMANDS.map(({ label }) => label)])
      expect(new Set(values).size).toBe(values.length);
    const keys = [...COMMANDS.flatMap(({ keys }) => keys ?? []), 'j', 'k'];
    expect(new Set(keys).size).toBe(keys.length);
    expect(PART_KEYS.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(['j', 'k']));
  });

  it.each([
    ['', COMMANDS.length],
    ['colour side', 1],
    ['COL sid', 1],
    ['only lead', 1],
    ['xyz', 0],
    ['side xyz', 0],
  ])('are found by the beginnings of their words: "%s"', (query, count) =>
    expect(matching(COMMANDS, query)).toHaveLength(count),
  );

  it('that begin as asked come first', () => {
    expect(matching(COMMANDS, 'show everything')[0]!.id).toBe('show all');
    expect(matching(COMMANDS, 'hide')[0]!.label).toMatch(/^Hide/);
  });

  it('stand in groups, none of which is empty', () => {
    const groups = grouped(matching(COMMANDS, 'map'));
    expect(groups.map(([group]) => group)).toEqual(['View', 'Map']);
    expect(grouped([])).toEqual([]);
  });
});
