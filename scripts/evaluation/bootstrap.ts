import { seeded } from '../../src/language/train/random.ts';

/** How often something was found and right, and how often it stands in the gold. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

const SAMPLES = 1000;
const SEED = 1;
const [LOW, HIGH] = [0.025, 0.975];

/** The harmonic mean of precision and recall; not a number where there is nothing to find and nothing found. */
export const f1Of = ({ right, found, gold }: Counts): number => (2 * right) / (found + gold);

/**
 * The interval that holds F1 in 95 of 100 cases: percentiles of F1 over reports drawn with replacement, the same draws each
 * time (Efron 1979). Reports are drawn, and no single findings: those of one report go right and wrong together.
 *
 * @param reports The counts of each report.
 */
export function intervalOf(reports: readonly Counts[]): [low: number, high: number] {
  const random = seeded(SEED);
  const figures = Array.from({ length: SAMPLES }, () => f1Of(sumOf(drawn(reports, random)))).filter(Number.isFinite);
  figures.sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.round(share * (figures.length - 1))] ?? Number.NaN;
  return [at(LOW), at(HIGH)];
}

const drawn = (reports: readonly Counts[], random: () => number): Counts[] =>
  reports.map(() => reports[Math.floor(random() * reports.length)]!);

/** The counts of several reports together. */
export function sumOf(reports: readonly Counts[]): Counts {
  const sum = { right: 0, found: 0, gold: 0 };
  for (const { right, found, gold } of reports) {
    sum.right += right;
    sum.found += found;
    sum.gold += gold;
  }
  return sum;
}
