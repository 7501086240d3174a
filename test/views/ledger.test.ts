import { describe, expect, it } from 'vitest';
import { isContested, type LedgerRow, ledger, sortRows } from '../../src/views/ledger.ts';
import { sidesOf } from '../../src/views/sides.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { graphOf } from './graph-of.ts';

const strip = ({ ticks }: LedgerRow, actor: string) =>
  (ticks.get(actor) ?? []).map(({ stance, date, flip }) => `${date ?? '?'} ${stance}${flip ? ' flip' : ''}`);
const rowOf = (demand: string, ...lines: readonly string[]) =>
  ledger(graphOf(...lines)).rows.find(row => row.demand.key === demand)!;
const names = (rows: readonly LedgerRow[]) => rows.map(({ demand }) => demand.attributes.label);

describe('ledger', () => {
  it('puts the demand first over which most sides differ', () => {
    const { rows } = ledger(fixtureGraph());
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({ contested: true, demand: { key: 'demand:foreign-troops' } });
    expect([...rows[0]!.ticks.keys()].sort()).toEqual([
      'country:FR',
      'country:GB',
      'country:RU',
      'leader:keir-starmer',
      'leader:volodymyr-zelenskyy',
    ]);
    expect(names(rows.filter(({ contested }) => !contested))).toHaveLength(2);
  });

  it('gives a tick for each article, in the order of time, whatever the order of the evidence', () => {
    const row = rowOf(
      'demand:troops',
      'country:RU rejects demand:troops 7 6 7 x',
      'country:FR demands demand:troops 5',
    );
    expect(strip(row, 'country:RU')).toEqual(['2025-03-06 rejects', '2025-03-07 rejects', '? rejects']);
    expect(row.ticks.get('country:RU')![1]!.evidence).toHaveLength(2);
    expect(row).toMatchObject({ sides: 2, documents: 4, first: '2025-03-05', last: '2025-03-07' });
  });

  it('dates a tick by its article, not by its document', () => {
    const graph = fixtureGraph();
    const ticks = ledger(graph).rows.flatMap(row => [...row.ticks.values()].flat());
    expect(ticks.map(({ document, date }) => `${document} ${date}`)).toContain('000 2025-05-15');
  });

  it('names those to whom a demand is addressed, each once', () => {
    const row = rowOf('demand:peace', 'demand:peace addressed_to country:RU', 'demand:peace addressed_to country:RU 2');
    expect(row.addressees.map(({ key }) => key)).toEqual(['country:RU']);
    expect(row.ticks.size).toBe(0);
  });

  it('leaves out acts, and actors who say nothing to any demand', () => {
    const { sides } = ledger(graphOf('country:FR demands demand:peace', 'country:RU attacks country:UA'));
    expect(sides.map(({ key }) => key)).toEqual(['country:FR']);
  });

  it('gives nothing of a graph without demands', () => {
    expect(ledger(graphOf('country:RU attacks country:UA'))).toEqual({ rows: [], sides: [] });
  });
});

describe('contested', () => {
  it('is what one side wants and another refuses', () => {
    expect(rowOf('demand:a', 'country:FR supports demand:a', 'country:RU rejects demand:a').contested).toBe(true);
  });

  it.each([
    ['nobody refuses', ['country:FR demands demand:a', 'country:GB supports demand:a']],
    ['nobody wants', ['country:FR rejects demand:a', 'country:GB rejects demand:a']],
    ['one alone wants and refuses', ['country:FR demands demand:a', 'country:FR rejects demand:a 2']],
    [
      'only one side wants and refuses',
      ['leader:x represents country:FR', 'leader:x demands demand:a', 'country:FR rejects demand:a'],
    ],
  ])('is not what %s', (_, lines) => {
    expect(rowOf('demand:a', ...lines).contested).toBe(false);
  });

  it('is told of a node by its own edges as by the whole ledger', () => {
    const graph = fixtureGraph();
    const contested = new Set(ledger(graph).rows.flatMap(row => (row.contested ? [row.demand.key] : [])));
    expect(contested.size).toBeGreaterThan(0);
    for (const { key } of graph.nodes) {
      const edges = graph.edges.filter(({ source, target }) => source === key || target === key);
      expect(isContested(key, edges, sidesOf(graph))).toBe(contested.has(key));
    }
  });
});

describe('flips', () => {
  const troops = (...lines: string[]) => strip(rowOf('demand:troops', ...lines), 'country:RU');

  it('are marked where the same actor is against what he was for, and the reverse', () => {
    expect(
      troops(
        'country:RU rejects demand:troops 8 3',
        'country:RU supports demand:troops 5',
        'country:RU demands demand:troops 6',
      ),
    ).toEqual(['2025-03-03 rejects', '2025-03-05 supports flip', '2025-03-06 demands', '2025-03-08 rejects flip']);
  });

  it.each([
    ['two things of one day', ['country:RU rejects demand:troops 5', 'country:RU supports demand:troops 5']],
    ['things without a date', ['country:RU rejects demand:troops 5', 'country:RU supports demand:troops x']],
    ['support that becomes a demand', ['country:RU supports demand:troops 5', 'country:RU demands demand:troops 6']],
    ['another actor', ['country:RU rejects demand:troops 5', 'country:FR supports demand:troops 6']],
  ])('are not %s', (_, lines) => {
    expect(troops(...lines).join()).not.toContain('flip');
  });

  it('are none where the earlier day says both', () => {
    expect(troops('country:RU rejects demand:troops 5 6', 'country:RU supports demand:troops 5').join()).not.toContain(
      'flip',
    );
  });
});

describe('sides', () => {
  const graph = graphOf(
    'leader:a represents country:RU',
    'leader:b represents country:RU',
    'leader:a demands demand:x 1 2',
    'leader:b demands demand:x 1 2 3',
    'country:RU demands demand:x 1',
    'leader:c demands demand:x 1 2',
    'country:FR rejects demand:x 1',
  );

  it('stand with the country before those who act for it, those who say most first', () => {
    const { sides } = ledger(graph);
    expect(sides.map(({ key, actors }) => [key, ...actors.map(actor => actor.key)])).toEqual([
      ['country:RU', 'country:RU', 'leader:b', 'leader:a'],
      ['leader:c', 'leader:c'],
      ['country:FR', 'country:FR'],
    ]);
  });

  it('count once in a row', () => {
    expect(ledger(graph).rows[0]!.sides).toBe(3);
  });

  it('may be those of a larger graph', () => {
    const part = { ...graph, edges: graph.edges.filter(({ attributes }) => attributes.type !== 'represents') };
    expect(ledger(part).sides).toHaveLength(5);
    expect(ledger(part, new Map([['leader:a', 'country:RU']])).sides).toHaveLength(4);
  });
});

describe('sortRows', () => {
  const { rows } = ledger(
    graphOf(
      'country:FR demands demand:later 9',
      'country:FR demands demand:old 1 4',
      'country:FR demands demand:contested 5',
      'country:RU rejects demand:contested 5',
      'demand:silent addressed_to country:RU',
    ),
  );

  it.each([
    ['contested', ['contested', 'old', 'later', 'silent']],
    ['latest', ['later', 'contested', 'old', 'silent']],
    ['earliest', ['old', 'contested', 'later', 'silent']],
    ['sides', ['contested', 'old', 'later', 'silent']],
    ['name', ['contested', 'later', 'old', 'silent']],
  ] as const)('by %s', (order, expected) => {
    expect(names(sortRows(rows, order))).toEqual(expected);
    expect(names(sortRows(rows.toReversed(), order))).toEqual(expected);
  });
});
