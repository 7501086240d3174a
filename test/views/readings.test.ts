import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/views/ledger.ts';
import { mostContested, readings } from '../../src/views/readings.ts';
import { graphOf } from './graph-of.ts';

const said = (all: ReturnType<typeof readings>) => all.map(({ actor, stance, dates }) => [actor, stance, ...dates]);

describe('readings', () => {
  it('give what each actor says once, with each day once, in the order of time', () => {
    const [row] = ledger(
      graphOf('country:RU rejects demand:a 7 6 x', 'country:FR demands demand:a 5 5', 'country:RU supports demand:a 8'),
    ).rows;
    const all = readings([...row!.ticks.values()].flat());
    expect(said(all)).toEqual([
      ['country:FR', 'demands', '2025-03-05'],
      ['country:RU', 'rejects', '2025-03-06', '2025-03-07'],
      ['country:RU', 'supports', '2025-03-08'],
    ]);
    expect(all.map(({ newest, flip }) => [newest.document, flip])).toEqual([
      ['5', false],
      ['7', false],
      ['8', true],
    ]);
  });

  it('have no day where no document has one, and words all the same', () => {
    const [row] = ledger(graphOf('country:RU rejects demand:a x')).rows;
    expect(readings([...row!.ticks.values()].flat())).toMatchObject([{ dates: [], newest: { document: 'x' } }]);
    expect(readings([])).toEqual([]);
  });
});

describe('mostContested', () => {
  const { rows } = ledger(
    graphOf(
      'country:FR demands demand:a',
      'country:RU rejects demand:a',
      'country:FR demands demand:b',
      'country:GB supports demand:b',
      'country:RU rejects demand:b',
      'country:FR demands demand:c 1 2 3',
    ),
  );

  it('tells who refuses and who wants, and passes over what nobody contests', () => {
    const all = mostContested(rows.toReversed(), 3);
    expect(all.map(({ demand }) => demand.key)).toEqual(['demand:b', 'demand:a']);
    expect(said([...all[0]!.refusing, ...all[0]!.wanting])).toEqual([
      ['country:RU', 'rejects', '2025-03-01'],
      ['country:FR', 'demands', '2025-03-01'],
      ['country:GB', 'supports', '2025-03-01'],
    ]);
  });

  it('gives no more than are asked for', () => {
    expect(mostContested(rows, 1)).toHaveLength(1);
  });
});
