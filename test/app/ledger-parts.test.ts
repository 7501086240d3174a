import { describe, expect, it } from 'vitest';
import { walk } from '../../src/app/ledger/grid/walk.ts';
import { tellDays } from '../../src/app/ledger/sentences.ts';
import { chooseRows } from '../../src/app/ledger/use-ledger.ts';
import { ALL_DEMANDS, areFolded, isUnfolded, turnAll, turnSide } from '../../src/app/state/ledger-choice.ts';
import { ledger } from '../../src/views/ledger.ts';
import { graphOf } from '../views/graph-of.ts';

describe('tellDays', () => {
  it.each([
    [[], 'date unknown'],
    [['2025-03-06'], '6 March 2025'],
    [['2025-03-06', '2025-03-07'], '6 and 7 March 2025'],
    [['2025-03-06', '2025-04-07'], '6 March and 7 April 2025'],
    [['2024-12-31', '2025-01-01'], '31 December 2024 and 1 January 2025'],
    [['2025-03', '2025-03-07'], 'March 2025 and 7 March 2025'],
    [['2025-03-06', '2025-03-07', '2025-04-01'], '6, 7 March and 1 April 2025'],
    [['2025-03-06', '2025-03-07', '2025-03-08', '2025-03-09'], '6 to 9 March 2025 (4 days)'],
  ])('%j → %s', (dates, told) => {
    expect(tellDays(dates)).toBe(told);
  });
});

describe('chooseRows', () => {
  const all = ledger(
    graphOf(
      'country:France demands demand:Troops',
      'country:Russia rejects demand:Troops',
      'country:Türkiye demands demand:Talks',
    ),
  );
  const chosen = (choice: Partial<typeof ALL_DEMANDS>) =>
    chooseRows(all, { ...ALL_DEMANDS, ...choice }).map(({ demand }) => demand.attributes.label);

  it('gives all of them at first, and in another order', () => {
    expect(chosen({})).toEqual(['Troops', 'Talks']);
    expect(chosen({ order: 'name' })).toEqual(['Talks', 'Troops']);
  });

  it('finds words in the demand and in the names of who speaks to it, without accents and capitals', () => {
    expect(chosen({ words: 'turkiye' })).toEqual(['Talks']);
    expect(chosen({ words: ' troops  RUSSIA ' })).toEqual(['Troops']);
    expect(chosen({ words: 'talks russia' })).toEqual([]);
  });

  it('leaves out what nobody contests', () => {
    expect(chosen({ contestedOnly: true })).toEqual(['Troops']);
  });
});

describe('the sides of a ledger', () => {
  const unfolded = (choice: typeof ALL_DEMANDS) => ['FR', 'RU'].filter(side => isUnfolded(choice, side));
  const open = turnAll(ALL_DEMANDS, 'unfolded');

  it('are turned one by one', () => {
    expect(unfolded(ALL_DEMANDS)).toEqual([]);
    expect(unfolded(turnSide(ALL_DEMANDS, 'FR'))).toEqual(['FR']);
    expect(turnSide(turnSide(ALL_DEMANDS, 'FR'), 'FR')).toEqual(ALL_DEMANDS);
    expect(unfolded(turnSide(open, 'FR'))).toEqual(['RU']);
  });

  it('are turned all at once, whichever were turned before', () => {
    expect(unfolded(turnAll(turnSide(ALL_DEMANDS, 'FR'), 'unfolded'))).toEqual(['FR', 'RU']);
    expect(areFolded(turnSide(ALL_DEMANDS, 'FR'))).toBe(false);
    expect(areFolded(open)).toBe(false);
    expect(turnAll(open, 'folded')).toEqual(ALL_DEMANDS);
  });
});

describe('walk', () => {
  const extent = {
    rows: 12,
    columns: 5,
    page: 4,
    sideHead: (column: number) => (column === 2 || column === 3 ? 2 : undefined),
  };
  const from = (row: number, column: number, key: string, whole = false) => {
    const to = walk({ row, column }, key, whole, extent);
    return to && [to.row, to.column];
  };

  it.each([
    [[5, 3], 'ArrowLeft', [5, 2]],
    [[5, 3], 'ArrowDown', [6, 3]],
    [[11, 4], 'ArrowDown', [11, 4]],
    [[5, 4], 'ArrowRight', [5, 4]],
    [[5, 3], 'PageDown', [9, 3]],
    [[10, 3], 'PageDown', [11, 3]],
    [[4, 3], 'PageUp', [2, 3]],
    [[5, 3], 'Home', [5, 0]],
    [[5, 3], 'End', [5, 4]],
  ] as const)('leads from %j by %s to %j', ([row, column], key, to) => {
    expect(from(row, column, key)).toEqual(to);
  });

  it('leads to the first and the last cell of all', () => {
    expect(from(5, 3, 'Home', true)).toEqual([2, 0]);
    expect(from(5, 3, 'End', true)).toEqual([11, 4]);
  });

  it('leads up to the head of the side, where it has one', () => {
    expect(from(1, 3, 'ArrowUp')).toEqual([0, 2]);
    expect(from(1, 4, 'ArrowUp')).toBeUndefined();
  });

  it('leads from the demands to no head above them, and nowhere by other keys', () => {
    expect(from(2, 0, 'ArrowUp')).toBeUndefined();
    expect(from(2, 0, 'a')).toBeUndefined();
  });
});
