import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Address,
  COLORS,
  formatAddress,
  isNarrowed,
  PANES,
  parseAddress,
  SIZES,
  START,
  type Steps,
  TAB_NAMES,
  VIEWS,
} from '../../src/app/state/address.ts';
import { SIDES } from '../../src/app/state/ledger-choice.ts';
import { VOICE_MODES } from '../../src/model/evidence.ts';
import { EDGE_TYPE_NAMES, NODE_KINDS } from '../../src/model/ontology.ts';
import { AGREEMENTS } from '../../src/views/agreement.ts';
import type { Filters } from '../../src/views/filter.ts';
import { LEDGER_ORDERS } from '../../src/views/ledger.ts';

const key = fc.string({ minLength: 1, unit: 'grapheme' });
const passage = fc
  .record({ document: key, start: fc.nat(99_999), length: fc.integer({ min: 1, max: 999 }) })
  .map(({ document, start, length }) => ({ document, start, end: start + length }));
const steps = fc.constantFrom<Steps>(1, 2, 3);
const selection = fc.oneof(
  fc.constant({ near: 0 as const }),
  key.map(node => ({ node, near: 0 as const })),
  key.map(edge => ({ edge, near: 0 as const })),
  fc.record({ node: key, edge: key, near: steps }),
  fc.record({ node: key, near: steps }),
);
const number = fc.double({ min: -1000, max: 1000, noNaN: true }).map(value => Math.round(value * 100) / 100 + 0);
const date = fc.constantFrom('2025', '2025-03', '2025-03-20');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const filters: fc.Arbitrary<Filters> = fc.record({
  hiddenKinds: fc.subarray([...NODE_KINDS]),
  hiddenTypes: fc.subarray(EDGE_TYPE_NAMES),
  hiddenVoices: fc.subarray([...VOICE_MODES]),
  hiddenReaders: fc.subarray([...AGREEMENTS]),
  hiddenDocuments: fc.array(key),
  from: optional(date),
  to: optional(date),
  confidence: fc.constantFrom(0, 0.05, 0.75, 1),
  documents: fc.integer({ min: 1, max: 99 }),
});
const ledger = fc.record({
  words: fc.string({ unit: 'grapheme' }),
  contestedOnly: fc.boolean(),
  order: fc.constantFrom(...LEDGER_ORDERS),
  sides: fc.constantFrom(...SIDES),
  turned: fc.array(key),
});
const address = fc
  .record({
    selection,
    passage: optional(passage),
    camera: optional(fc.record({ x: number, y: number, ratio: fc.constantFrom(0.1, 1, 1.5) })),
    others: fc.array(key),
    view: fc.constantFrom(...VIEWS),
    tab: optional(fc.constantFrom(...TAB_NAMES)),
    filtersPane: optional(fc.constantFrom(...PANES)),
    filters,
    asOf: optional(date),
    hidden: fc.array(key),
    kept: fc.array(key),
    pins: fc.dictionary(
      key.filter(name => name !== '__proto__'),
      fc.record({ x: number, y: number }),
    ),
    color: fc.constantFrom(...COLORS),
    size: fc.constantFrom(...SIZES),
    ledger,
  })
  // The node beside an edge is the one whose surroundings are shown.
  .map(({ selection, passage, camera, tab, filtersPane, ...rest }): Address => {
    const given = Object.entries({ passage, camera, tab, filtersPane }).filter(([, value]) => value !== undefined);
    return { ...rest, ...selection, ...Object.fromEntries(given) };
  });

describe('address', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(address, given => {
        expect(parseAddress(formatAddress(given))).toEqual(given);
      }),
    );
  });

  it('keeps keys readable', () => {
    expect(
      formatAddress({
        ...START,
        node: 'leader:keir-starmer',
        filters: { ...START.filters, hiddenTypes: ['represents', 'held_in'] },
      }),
    ).toBe('#node=leader:keir-starmer&hide=represents,held_in');
  });

  it.each([
    '',
    '#',
    '#nonsense',
    '#hide=ships,,&view=globe&near=yes',
    '#sure=2&told=x&from=2025-02-30&pin=a&camera=1,2&color=red&near=4',
    '#order=size&sides=open&contested=yes&turn=',
  ])('leaves out what it does not understand: %s', hash => {
    expect(parseAddress(hash)).toEqual(START);
  });

  it.each(['start=-1&end=4', 'start=9&end=4', 'start=x&end=y', 'start=1.5&end=2'])(
    'opens a document at its beginning where the passage makes no sense: %s',
    span => {
      expect(parseAddress(`#document=000&${span}`).passage).toEqual({ document: '000', start: 0, end: 0 });
    },
  );

  it('knows whether something is filtered, taken off or seen as of a day', () => {
    expect(isNarrowed(START)).toBe(false);
    expect(
      isNarrowed(parseAddress('#node=country:RU&color=side&pin=1,2,country:RU&view=table&words=troops&contested=only')),
    ).toBe(false);
    for (const hash of [
      '#hide=demand',
      '#without=a',
      '#from=2025',
      '#sure=0.5',
      '#told=2',
      '#asof=2025',
      '#off=a',
      '#only=a',
    ])
      expect(isNarrowed(parseAddress(hash)), hash).toBe(true);
  });
});
