import { describe, expect, it } from 'vitest';
import { columnsOf, placeIn, ticksIn } from '../../src/views/columns.ts';
import { ledger } from '../../src/views/ledger.ts';
import { graphOf } from './graph-of.ts';

const graph = graphOf(
  'leader:a represents country:RU',
  'leader:b represents country:RU',
  'country:RU demands demand:x 5',
  'leader:a rejects demand:x 3',
  'leader:b demands demand:y 1',
  'country:FR rejects demand:y 2',
);
const { rows, sides } = ledger(graph);
const of = (key: string) => rows.filter(({ demand }) => demand.key === key);
const [x, y] = [of('demand:x'), of('demand:y')];
const keys = (...args: Parameters<typeof columnsOf>) => columnsOf(...args).map(({ key }) => key);

describe('columnsOf', () => {
  it('gives a side one column, or each who acts for it one', () => {
    expect(keys(sides, rows, new Set())).toEqual(['country:RU', 'country:FR']);
    expect(keys(sides, rows, new Set(['country:RU']))).toEqual(['country:RU', 'leader:a', 'leader:b', 'country:FR']);
  });

  it('leaves out who says nothing in the rows', () => {
    expect(keys(sides, x, new Set())).toEqual(['country:RU']);
    expect(keys(sides, y, new Set(['country:RU']))).toEqual(['leader:b', 'country:FR']);
    expect(keys(sides, [], new Set(['country:RU', 'country:ZZ']))).toEqual([]);
  });
});

describe('ticksIn', () => {
  it('puts what all of a side say in the order of time', () => {
    const [side] = columnsOf(sides, rows, new Set());
    expect(ticksIn(x[0]!, side!).map(({ actor, stance }) => `${actor} ${stance}`)).toEqual([
      'leader:a rejects',
      'country:RU demands',
    ]);
    expect(ticksIn(x[0]!, columnsOf(sides, rows, new Set())[1]!)).toEqual([]);
  });
});

describe('placeIn', () => {
  const columns = columnsOf(sides, rows, new Set());
  const placed = (item: Parameters<typeof placeIn>[2]) => {
    const { row, column } = placeIn(rows, columns, item);
    return [row?.demand.key, column?.key];
  };
  const node = (key: string) => graph.nodes.find(each => each.key === key)!;

  it('is the row of a demand, the column of an actor or his side, and both of an edge', () => {
    expect(placed(node('demand:y'))).toEqual(['demand:y', undefined]);
    expect(placed(node('leader:a'))).toEqual([undefined, 'country:RU']);
    expect(placed(graph.edges[3]!)).toEqual(['demand:x', 'country:RU']);
  });

  it('is nowhere for what the ledger does not show', () => {
    expect(placeIn(x, [], node('demand:y'))).toEqual({ row: undefined, column: undefined });
  });
});
