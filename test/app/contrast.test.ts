import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

/** The colour of a token in a theme, as red, green and blue. */
function colorOf(token: string, theme: (typeof THEMES)[number]): number[] {
  const found = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  if (!found) throw new Error(`tokens.css: no colour "${token}"`);
  const hex = found[theme === 'light' ? 1 : 2]!;
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: readonly number[]): number {
  const [red, green, blue] = color.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(first: readonly number[], second: readonly number[]): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
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
