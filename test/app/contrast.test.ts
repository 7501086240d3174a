import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './colors.ts';

const tokens = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

/** The colour of a token in a theme. */
function colorOf(token: string, theme: (typeof THEMES)[number]): string {
  const found = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  if (!found) throw new Error(`tokens.css: no colour "${token}"`);
  return found[theme === 'light' ? 1 : 2]!;
}

// Text on gradients, under overlays and at the rim of what scrolls, of which axe cannot tell the ground.
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'sheet', 'raised', 'mark', 'mark-soft', 'accent-wash']],
  ['soft', ['paper', 'sheet', 'raised', 'accent-wash']],
  ['accent', ['sheet', 'raised', 'accent-wash']],
  ['want', ['sheet']],
  ['refuse', ['sheet']],
  ['sheet', ['ink']],
];
const SIGNS: readonly (readonly [string, readonly string[]])[] = [
  // The box of a choice, its check mark, and the outline of the focus.
  ['soft', ['sheet']],
  ['sheet', ['accent']],
  ['accent', ['paper', 'sheet', 'raised']],
];

describe.each(THEMES)('contrast in the %s theme', theme => {
  const pairs = (list: typeof TEXT) =>
    list.flatMap(([front, grounds]) => grounds.map(ground => [front, ground] as const));

  it.each(pairs(TEXT))('lets %s be read on %s', (front, ground) => {
    expect(contrast(colorOf(front, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SIGNS))('lets a sign in %s be seen on %s', (front, ground) => {
    expect(contrast(colorOf(front, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
