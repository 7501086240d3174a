import { describe, expect, it } from 'vitest';
import { Draft, type Refused } from '../../src/extract/draft.ts';
import type { EdgeType } from '../../src/model/ontology.ts';
import { readDocument } from '../../src/read/document.ts';

const TEXT = 'Peruvian President Ana Rojas met envoys of NATO.';
const span = { start: 0, end: 8, rule: 'test' };

/** A draft that holds one node of each kind that the tests join, and what it refuses. */
function drafted(): { draft: Draft; refused: Refused[] } {
  const refused: Refused[] = [];
  const draft = new Draft(
    readDocument('test', TEXT),
    () => ({ mode: 'narrated' }),
    each => refused.push(each),
  );
  draft.addNode('leader:ana-rojas', { kind: 'leader', label: 'Ana Rojas', aliases: [] }, span);
  draft.addNode('country:PE', { kind: 'country', label: 'Peru', aliases: [], iso2: 'PE' }, span);
  draft.addNode('organization:nato', { kind: 'organization', label: 'NATO', aliases: [] }, span);
  draft.addNode('demand:test:0', { kind: 'demand', label: 'Peru leaves' }, span);
  return { draft, refused };
}

describe('an edge that the ontology forbids stays out alone, and is told', () => {
  it.each([
    ['represents', 'country:PE', 'organization:nato', '"represents" cannot go from a country'],
    ['member_of', 'leader:ana-rojas', 'country:PE', '"member_of" cannot go to a country'],
    ['attacks', 'country:PE', 'demand:test:0', '"attacks" cannot go to a demand'],
    ['backs', 'country:PE', 'country:PE', 'an edge joins two nodes'],
    ['backs', 'country:PE', 'country:CL', '"country:CL" is no node'],
    ['adores', 'country:PE', 'organization:nato', 'no edge is of type "adores"'],
    ['constructor', 'country:PE', 'organization:nato', 'no edge is of type "constructor"'],
  ])('%s from %s to %s', (type, from, to, why) => {
    const { draft, refused } = drafted();
    expect(draft.addEdge(type as EdgeType, from, to, span)).toBe(false);
    expect(draft.addEdge('represents', 'leader:ana-rojas', 'country:PE', span)).toBe(true);
    expect(refused).toEqual([{ ...span, what: `${from} ${type} ${to}`, why }]);
    expect(draft.facts().edges.map(({ attributes }) => attributes.type)).toEqual(['represents']);
  });

  it('a PLOVER category of another type', () => {
    const { draft, refused } = drafted();
    expect(draft.addEdge('backs', 'country:PE', 'organization:nato', span, { plover: 'ASSAULT' })).toBe(false);
    expect(draft.addEdge('backs', 'country:PE', 'organization:nato', span, { plover: 'AID' })).toBe(true);
    expect(refused.map(({ why }) => why)).toEqual(['plover: "backs" is no PLOVER event of category ASSAULT']);
  });
});

it('an attribute that edges of the type do not have', () => {
  const { draft, refused } = drafted();
  expect(draft.addEdge('backs', 'country:PE', 'organization:nato', span, { role: 'President' })).toBe(false);
  expect(draft.addEdge('represents', 'leader:ana-rojas', 'country:PE', span, { role: 'President' })).toBe(true);
  expect(refused.map(({ why }) => why)).toEqual(['role: "backs" has no such attribute']);
});

it('a node that the schema forbids stays out, and so do its edges', () => {
  const { draft, refused } = drafted();
  expect(draft.addNode('country:xx', { kind: 'country', label: 'Nowhere', aliases: [], iso2: 'nowhere' }, span)).toBe(
    false,
  );
  expect(draft.addNode('demand:test:9', { kind: 'demand', label: '' }, span)).toBe(false);
  expect(draft.addEdge('represents', 'leader:ana-rojas', 'country:xx', span)).toBe(false);
  expect(refused.map(({ what }) => what)).toEqual([
    'country:xx',
    'demand:test:9',
    'leader:ana-rojas represents country:xx',
  ]);
  expect(draft.facts().nodes).toHaveLength(4);
});

it('what is known of a document goes with its facts', () => {
  const said = { title: 'Talks', date: '2025-03-20', source: 'Harbour Gazette', author: 'Ann Lee' };
  const draft = new Draft(
    readDocument('test', TEXT, said),
    () => ({ mode: 'narrated' }),
    () => undefined,
  );
  expect(draft.facts().document).toMatchObject({ id: 'test', ...said });
});
