import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../src/views/sides.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { graphOf } from './graph-of.ts';

describe('sidesOf', () => {
  it('gives a leader the country or the body that he represents', () => {
    const sides = sidesOf(fixtureGraph());
    expect(sides.get('leader:dmitry-peskov')).toBe('country:RU');
    expect(sides.get('leader:kaja-kallas')).toBe('organization:eu');
  });

  it('lets countries and organizations act for themselves, members of something too', () => {
    const sides = sidesOf(graphOf('country:FR member_of organization:nato'));
    expect([...sides]).toEqual([
      ['country:FR', 'country:FR'],
      ['organization:nato', 'organization:nato'],
    ]);
  });

  it('takes what most documents say, whatever the order of the edges', () => {
    const told = ['leader:ana represents country:AA 1', 'leader:ana represents country:BB 2 3'];
    expect(sidesOf(graphOf(...told)).get('leader:ana')).toBe('country:BB');
    expect(sidesOf(graphOf(...told.toReversed())).get('leader:ana')).toBe('country:BB');
  });

  it('counts a document that says it twice once, and takes the country of equals', () => {
    const graph = graphOf('leader:ana represents organization:union 1 1', 'leader:ana represents country:BB 2');
    expect(sidesOf(graph).get('leader:ana')).toBe('country:BB');
  });

  it('takes a membership where no office is told, and an office before any membership', () => {
    const membership = 'leader:ana member_of organization:front 1 2 3';
    expect(sidesOf(graphOf(membership)).get('leader:ana')).toBe('organization:front');
    expect(sidesOf(graphOf(membership, 'leader:ana represents country:AA 1')).get('leader:ana')).toBe('country:AA');
  });

  it('gives none to a leader of whom nothing is told, to meetings and to demands', () => {
    const sides = sidesOf(graphOf('leader:ana demands demand:peace', 'country:AA hosts meeting:talks'));
    expect([...sides.keys()]).toEqual(['country:AA']);
  });

  it('takes no act for a side', () => {
    expect(sidesOf(graphOf('leader:ana backs country:AA')).has('leader:ana')).toBe(false);
  });
});
