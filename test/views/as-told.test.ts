import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/model/check-graph.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { EdgeAttributes, GraphFile, NodeAttributes } from '../../src/model/graph.ts';
import { asOf } from '../../src/views/as-of.ts';

/** What each document says: `a` of 1 March, `b` of 4 March. */
type Said = Partial<Record<'a' | 'b', string>>;
type Given = Record<string, unknown> & { said: Said; rule?: string };

const DAYS = { a: '2025-03-01', b: '2025-03-04' };

/** A graph of nodes by key and edges as `source type target`, each with what the documents say of it. */
function graphOf(nodes: Record<string, Given>, edges: Record<string, Given> = {}): GraphFile {
  const texts = { a: '', b: '' };
  const evidence = ({ said, rule }: Given): Evidence[] =>
    Object.entries(said).map(([document, quote]) => {
      const start = texts[document as 'a'].length;
      texts[document as 'a'] += `${quote}\n`;
      return { document, start, end: start + quote.length, quote, ...(rule ? { rule } : {}) };
    });
  const attributes = ({ said, rule, ...rest }: Given) => ({
    ...rest,
    evidence: evidence({ said, ...(rule ? { rule } : {}) }),
  });
  const made = Object.entries(nodes).map(([key, given]) => {
    const kind = key.split(':')[0]!;
    const own = kind === 'meeting' ? { status: 'held' } : kind === 'demand' ? {} : { aliases: [] };
    return { key, attributes: { kind, ...own, ...attributes(given) } as NodeAttributes };
  });
  const joined = Object.entries(edges).map(([key, given]) => {
    const [source, type, target] = key.split(' ') as [string, string, string];
    return { key, source, target, attributes: { type, ...attributes(given) } as EdgeAttributes };
  });
  return {
    attributes: {
      documents: (['a', 'b'] as const).map(id => {
        return { id, date: DAYS[id], text: texts[id], articles: [], skipped: [] };
      }),
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: made,
    edges: joined,
  };
}

/** What was known on 2 March of a node or an edge. */
function then(graph: GraphFile, key: string): Record<string, unknown> {
  expect(checkGraph(graph).faults).toEqual([]);
  const known = asOf(graph, '2025-03-02');
  expect(checkGraph(known).faults).toEqual([]);
  return [...known.nodes, ...known.edges].find(item => item.key === key)!.attributes;
}

describe('names', () => {
  const KEY = 'leader:jan-kos';
  const leader = (said: Said, rest = {}) =>
    graphOf({ [KEY]: { label: 'Jan Kos', aliases: ['Kos', 'Johan Kos'], said, ...rest } });

  it('of later words are not known yet', () => {
    expect(then(leader({ a: 'Mr. Kos said', b: 'Jan Kos, also Johan Kos' }), KEY)).toMatchObject({
      label: 'Kos',
      aliases: [],
    });
  });

  it('that were told stay, however they are written', () => {
    const told = leader({ a: 'Jan\nKos, “Kos” to friends', b: 'Johan Kos' });
    expect(then(told, KEY)).toMatchObject({ label: 'Jan Kos', aliases: ['Kos'] });
  });

  it('are no parts of other words', () => {
    expect(then(leader({ a: 'Jan Kosovar spoke', b: 'Jan Kos' }), KEY)).toMatchObject({
      label: 'Jan Kos',
      aliases: [],
    });
  });

  it('which no words hold are not those of later ones', () => {
    const graph = graphOf({ 'organization:eu': { label: 'European Union', said: { a: 'the EU', b: 'the bloc' } } });
    expect(then(graph, 'organization:eu')).toMatchObject({ label: 'European Union' });
  });

  it('of countries are those of the lexicon', () => {
    const said = { a: 'the Norwegian side', b: 'Norway' };
    const graph = graphOf({ 'country:NO': { label: 'Norway', aliases: ['Norwegian', 'Oslo'], iso2: 'NO', said } });
    expect(then(graph, 'country:NO')).toMatchObject({ label: 'Norway', aliases: ['Norwegian'] });
  });
});

describe('offices', () => {
  const KEY = 'leader:jan-kos';
  const HOLDS = 'leader:jan-kos represents country:CZ';
  const office = (node: Said, edge: Said) =>
    graphOf(
      {
        [KEY]: { label: 'Jan Kos', role: 'foreign minister', said: node },
        'country:CZ': { label: 'Czechia', iso2: 'CZ', said: { a: 'Czechia', b: 'Czechia' } },
      },
      { [HOLDS]: { role: 'foreign minister', said: edge } },
    );

  it('of later words are left out', () => {
    const graph = office(
      { a: 'Jan Kos', b: 'foreign minister Jan Kos' },
      { a: 'Jan Kos of Czechia', b: 'its foreign minister' },
    );
    expect(then(graph, KEY)).not.toHaveProperty('role');
    expect(then(graph, HOLDS)).not.toHaveProperty('role');
  });

  it('stay where the name or the tie to the state was told with them', () => {
    const told = office(
      { a: 'Foreign Minister Jan Kos', b: 'Kos' },
      { a: 'Kos of Czechia', b: 'its foreign minister' },
    );
    expect(then(told, KEY)).toHaveProperty('role', 'foreign minister');
    const tied = office({ a: 'Jan Kos', b: 'Kos' }, { a: 'Jan Kos, its foreign minister', b: 'Kos' });
    expect(then(tied, KEY)).toHaveProperty('role', 'foreign minister');
    expect(then(tied, HOLDS)).toHaveProperty('role', 'foreign minister');
  });
});

describe('meetings', () => {
  const KEY = 'meeting:m';
  const NODES = {
    'country:NO': { label: 'Norway', iso2: 'NO', said: { a: 'Norway', b: 'Norway' } },
    'country:PE': { label: 'Peru', iso2: 'PE', said: { a: 'Peru', b: 'Peru' } },
  };
  const meeting = (said: Said, peru: Said) =>
    graphOf(
      {
        ...NODES,
        [KEY]: { label: 'Peace talks between Norway and Peru in Oslo', place: 'Oslo', mode: 'in-person', said },
      },
      {
        'country:NO participates_in meeting:m': { said: { a: 'Norway meets' } },
        'country:PE participates_in meeting:m': { said: peru },
      },
    );

  it('lose a place of later words, and a name with it', () => {
    const known = then(meeting({ a: 'peace talks', b: 'in Oslo' }, { a: 'Peru meets' }), KEY);
    expect(known).toMatchObject({ label: 'Peace talks: Norway, Peru' });
    expect(known).not.toHaveProperty('place');
    expect(known).not.toHaveProperty('mode');
  });

  it('lose a party of later words from their names', () => {
    const known = then(meeting({ a: 'peace talks in Oslo', b: 'they met' }, { b: 'Peru meets' }), KEY);
    expect(known).toMatchObject({ label: 'Peace talks: Norway', place: 'Oslo' });
  });

  it('keep their names where all of it was told', () => {
    const known = then(meeting({ a: 'talks in Oslo', b: 'they met' }, { a: 'Peru meets' }), KEY);
    expect(known).toMatchObject({ label: 'Peace talks between Norway and Peru in Oslo', place: 'Oslo' });
  });
});

describe('demands', () => {
  const demand = (said: Said) =>
    then(graphOf({ 'demand:d': { label: 'Western forces leave Peru', said } }), 'demand:d');

  it('are called by the known words where later ones are nearer to their names', () => {
    expect(demand({ a: 'that all foreign\ntroops leave', b: 'Western forces leaving Peru' }).label).toBe(
      'That all foreign troops leave',
    );
  });

  it('keep their names where the known words are as near', () => {
    expect(demand({ a: 'Western forces out of Peru', b: 'forces in Peru' }).label).toBe('Western forces leave Peru');
  });
});

describe('acts', () => {
  const KEY = 'country:NO accuses country:PE';
  const act = (said: Said) =>
    graphOf(
      {
        'country:NO': { label: 'Norway', iso2: 'NO', said: { a: 'Norway' } },
        'country:PE': { label: 'Peru', iso2: 'PE', said: { a: 'Peru' } },
      },
      { [KEY]: { date: '2025-03-03', said } },
    );

  it('lose a day that may be of later words', () => {
    expect(then(act({ a: 'Norway accused Peru', b: 'it accused Peru on Monday' }), KEY)).not.toHaveProperty('date');
  });

  it('keep it where all words were known', () => {
    expect(then(act({ a: 'Norway will accuse Peru on Monday' }), KEY)).toHaveProperty('date', '2025-03-03');
  });
});

it('what was found by a less sure rule at first was less sure', () => {
  const graph = graphOf({
    'demand:one': { label: 'Peace', said: { a: 'peace' }, rule: 'weak', confidence: 0.4 },
    'demand:other': { label: 'Peace', said: { b: 'peace' }, rule: 'strong', confidence: 0.9 },
    'demand:both': { label: 'Peace', said: { a: 'peace', b: 'peace' }, confidence: 0.9 },
  });
  const { evidence } = graph.nodes[2]!.attributes;
  evidence[0]!.rule = 'weak';
  evidence[1]!.rule = 'strong';
  expect(then(graph, 'demand:both')).toHaveProperty('confidence', 0.4);
  expect(then(graph, 'demand:one')).toHaveProperty('confidence', 0.4);
});
