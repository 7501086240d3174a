import { describe, expect, test } from 'vitest';
import { mergeAttributes } from '../../src/merge/attributes.ts';
import type { NodeKind } from '../../src/model/ontology.ts';

/** What two tellings say together of one attribute of a node. */
function merged(
  kind: NodeKind,
  name: string,
  tellings: readonly [date: string | undefined, value: unknown][],
): unknown {
  const whole: Record<string, unknown> = { label: 'Whole', [name]: 'as it was' };
  mergeAttributes(
    whole,
    kind,
    tellings.map(([date, value], at) => ({
      document: `${at}`,
      date,
      attributes: { label: `Part ${at}`, [name]: value },
    })),
  );
  return whole[name];
}

describe('of what documents tell', () => {
  test.each<[string, NodeKind, string, [string | undefined, unknown][], unknown]>([
    [
      'the first office',
      'leader',
      'role',
      [
        ['2025-02-01', undefined],
        ['2025-01-01', 'envoy'],
        ['2025-03-01', 'minister'],
      ],
      'envoy',
    ],
    [
      'the most precise date',
      'meeting',
      'date',
      [
        ['2025-01-01', '2025-03'],
        ['2025-01-02', '2025-03-04'],
        ['2025-01-03', '2025'],
      ],
      '2025-03-04',
    ],
    [
      'the fullest place',
      'meeting',
      'place',
      [
        ['2025-01-01', 'Oslo'],
        ['2025-01-02', 'the palace in Oslo'],
      ],
      'the palace in Oslo',
    ],
    [
      'the latest status',
      'meeting',
      'status',
      [
        ['2025-01-02', 'held'],
        ['2025-01-03', 'planned'],
        [undefined, 'cancelled'],
      ],
      'planned',
    ],
    [
      'of one day the status further on',
      'meeting',
      'status',
      [
        ['2025-01-02', 'held'],
        ['2025-01-02', 'planned'],
      ],
      'held',
    ],
    [
      'the highest confidence',
      'demand',
      'confidence',
      [
        ['2025-01-02', 0.5],
        ['2025-01-02', 0.75],
        ['2025-01-02', undefined],
      ],
      0.75,
    ],
    [
      'all names but its own',
      'country',
      'aliases',
      [
        ['2025-01-02', ['B', 'Whole']],
        ['2025-01-02', ['A', 'B']],
      ],
      ['A', 'B', 'Part 0', 'Part 1'],
    ],
    [
      'what is told later, of one day what is further on, comes last: it',
      'meeting',
      'status',
      [
        ['2025-01-02', 'held'],
        ['2025-01-01', 'cancelled'],
        ['2025-01-02', 'planned'],
      ],
      'held',
    ],
    ['nothing where none tells it', 'meeting', 'mode', [['2025-01-02', undefined]], undefined],
  ])('%s counts', (_, kind, name, tellings, value) => {
    expect(merged(kind, name, tellings)).toEqual(value);
  });
});

test('what none tells is no attribute at all', () => {
  const whole = { label: 'Whole', mode: 'phone' };
  mergeAttributes(whole, 'meeting', [{ document: 'd', attributes: { label: 'Part' } }]);
  expect(whole).toEqual({ label: 'Whole', told: [{ document: 'd' }] });
});
