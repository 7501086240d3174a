import type { NodeKind } from '../../../browser.ts';
import type { Theme } from '../../theme.ts';
import { SANS, SERIF } from '../../typefaces.ts';

/** Colours of the canvas that are no data; the same as in `styles/tokens.css`, which a canvas cannot read. */
export const PALETTE: Record<Theme, { ground: string; ink: string; accent: string }> = {
  light: { ground: '#f6f1e6', ink: '#25211b', accent: '#7a2e2e' },
  dark: { ground: '#17191c', ink: '#ece5d6', accent: '#e5a48e' },
};

/** Colours of sides or communities, the largest one's first; and the colour of all that are in none of these. */
export const GROUP_COLORS: Record<Theme, readonly string[]> = {
  light: ['#2a6f97', '#b4532a', '#2f7d4f', '#8a4ba3', '#97720a', '#b03060', '#20807c', '#7a5230'],
  dark: ['#7cc0e8', '#f0a07a', '#7fd3a0', '#d0a4ee', '#e3c152', '#f59ab8', '#6fd6cf', '#cfa987'],
};
export const NO_GROUP: Record<Theme, string> = { light: '#8c8273', dark: '#7f7a70' };

interface Lettering {
  font: string;
  letterSpacing: string;
  capitals: boolean;
}

/** Kinds are told apart by their lettering too, as a printed map sets countries, towns and rivers. */
export const LETTERING: Record<NodeKind, Lettering> = {
  country: { font: `600 12px ${SERIF}`, letterSpacing: '1.4px', capitals: true },
  leader: { font: `400 13px ${SERIF}`, letterSpacing: '0px', capitals: false },
  organization: { font: `600 12px ${SANS}`, letterSpacing: '0.2px', capitals: false },
  meeting: { font: `400 12px ${SANS}`, letterSpacing: '0px', capitals: false },
  demand: { font: `italic 400 12.5px ${SERIF}`, letterSpacing: '0px', capitals: false },
};

/** The verbs of edges, and the first words of quotes. */
export const CAPTIONS = { verb: `italic 400 12px ${SANS}`, quote: `400 12px ${SERIF}` };

/** Mixes that were asked for: there are few, and each edge asks. */
const mixed = new Map<string, string>();

/** Mixes two colours `#rrggbb`; `share` is how much of the second there is, 0 to 1. */
export function mix(color: string, other: string, share: number): string {
  const asked = `${color} ${other} ${share}`;
  const known = mixed.get(asked) ?? mixture(color, other, share);
  mixed.set(asked, known);
  return known;
}

function mixture(color: string, other: string, share: number): string {
  const channels = [1, 3, 5].map(at => {
    const [a, b] = [color, other].map(hex => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(a! + (b! - a!) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
