import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, formatAddress, parseAddress, START } from '../../src/app/address.ts';
import { EDGE_TYPE_NAMES, NODE_KINDS } from '../../src/model/ontology.ts';

const key = fc.string({ minLength: 1, unit: 'grapheme' });
const passage = fc
  .record({ document: key, start: fc.nat(99_999), length: fc.integer({ min: 1, max: 999 }) })
  .map(({ document, start, length }) => ({ document, start, end: start + length }));
const selection = fc.oneof(
  fc.constant({}),
  key.map(node => ({ node })),
  key.map(edge => ({ edge })),
  fc.tuple(key, key).map(([node, edge]) => ({ node, edge, near: true })),
);
const address = fc
  .record({
    selection,
    passage: fc.option(passage, { nil: undefined }),
    hiddenKinds: fc.subarray([...NODE_KINDS]),
    hiddenTypes: fc.subarray(EDGE_TYPE_NAMES),
    near: fc.boolean(),
    view: fc.constantFrom<Address['view']>('map', 'list'),
  })
  // The node beside an edge is the one whose surroundings are shown.
  .map(({ selection, passage, ...rest }): Address => ({ ...rest, ...selection, ...(passage ? { passage } : {}) }));

describe('address', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(address, given => {
        expect(parseAddress(formatAddress(given))).toEqual(given);
      }),
    );
  });

  it('keeps keys readable', () => {
    expect(formatAddress({ ...START, node: 'leader:keir-starmer', hiddenTypes: ['represents', 'held_in'] })).toBe(
      '#node=leader:keir-starmer&hide=represents,held_in',
    );
  });

  it.each(['', '#', '#nonsense', '#hide=ships,,&view=globe&near=yes'])(
    'leaves out what it does not understand: %s',
    hash => {
      expect(parseAddress(hash)).toEqual(START);
    },
  );

  it.each(['start=-1&end=4', 'start=9&end=4', 'start=x&end=y', 'start=1.5&end=2'])(
    'opens a document at its beginning where the passage makes no sense: %s',
    span => {
      expect(parseAddress(`#document=000&${span}`).passage).toEqual({ document: '000', start: 0, end: 0 });
    },
  );
});
