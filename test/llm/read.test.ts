import { describe, expect, it, test } from 'vitest';
import { EDGE_TYPE_NAMES, NODE_KINDS, PLOVER_CATEGORIES } from '../../src/model/ontology.ts';
import { country, demand, documentOf, edge, leader, meeting, organization, read } from './reading.ts';

const TEXT = `LONDON, 6 May 2024 — British Prime Minister Keir Starmer met Italy’s foreign minister in London on Monday.

Starmer urged Rome to “lift its ban”, which Italy has refused. He also praised NATO.`;

const STARMER = leader('a1', 'Keir Starmer', 'British Prime Minister Keir Starmer', {
  role: 'Prime Minister',
  aliases: ['Starmer', 'Sir Keir'],
});
const ITALY = country('a2', 'Italy', 'Italy');
const BAN = demand('d1', 'Italy lifts its ban', 'Starmer urged Rome to "lift its ban"');

describe('what a model claims becomes facts', () => {
  it('where its words stand in the text, as they stand there', async () => {
    const { facts } = await read(TEXT, {
      nodes: [STARMER, ITALY, BAN],
      edges: [edge('a1', 'demands', 'd1', 'Starmer urged Rome to "lift its ban"')],
    });
    expect(facts.nodes.map(({ key }) => key)).toEqual([
      'leader:keir-starmer',
      'country:IT',
      `demand:1:${TEXT.indexOf('Starmer urged')}`,
    ]);
    const [demanded] = facts.edges;
    const [evidence] = demanded!.attributes.evidence;
    expect(evidence!.quote).toBe('Starmer urged Rome to “lift its ban”');
    expect(TEXT.slice(evidence!.start, evidence!.end)).toBe(evidence!.quote);
    expect(demanded!.attributes.inferred).toBeUndefined();
    expect(facts.nodes.every(({ attributes }) => attributes.readers?.join() === 'model')).toBe(true);
    expect(facts.dropped).toEqual([]);
  });

  it('with the attributes that its kind has and the text says', async () => {
    const held = meeting('m1', 'Starmer meets the minister', 'Keir Starmer met Italy’s foreign minister in London', {
      date: '2024-05-06',
      status: 'held',
      mode: 'in-person',
      place: 'London',
      role: 'host',
    });
    const { facts } = await read(TEXT, { nodes: [STARMER, held] });
    expect(facts.nodes[0]!.attributes).toMatchObject({
      label: 'Keir Starmer',
      aliases: ['Starmer'],
      role: 'Prime Minister',
    });
    expect(facts.nodes[1]!.attributes).toMatchObject({
      date: '2024-05-06',
      status: 'held',
      mode: 'in-person',
      place: 'London',
    });
    expect(facts.nodes[1]!.attributes).not.toHaveProperty('role');
  });

  it('without attributes that are not what they may be, or not in the text', async () => {
    const held = meeting('m1', 'It', 'Keir Starmer met Italy’s foreign minister', {
      date: '2024-13-41',
      status: 'held',
      place: 'Paris',
    });
    const { facts } = await read(TEXT, { nodes: [{ ...STARMER, role: 'King' }, held] });
    expect(facts.nodes[0]!.attributes).not.toHaveProperty('role');
    expect(facts.nodes[1]!.attributes).not.toHaveProperty('date');
    expect(facts.nodes[1]!.attributes).not.toHaveProperty('place');
  });

  it('with all that it says, where one value of it cannot be', async () => {
    const call = meeting('m1', 'It', 'Keir Starmer met Italy’s foreign minister', {
      status: 'held',
      mode: 'by letter',
    });
    const praise = edge('a1', 'backs', 'o', 'He also praised NATO', { plover: 'LOVE', date: '' });
    const { facts } = await read(TEXT, { nodes: [STARMER, organization('o', 'NATO', 'NATO'), call], edges: [praise] });
    expect(facts.nodes[2]!.attributes).toMatchObject({ status: 'held' });
    expect(facts.nodes[2]!.attributes).not.toHaveProperty('mode');
    expect(facts.edges[0]!.attributes).toMatchObject({ type: 'backs', plover: 'SUPPORT' });
    expect(facts.dropped).toEqual([]);
  });

  it('under the names of the lexicon', async () => {
    const { facts } = await read(TEXT, {
      nodes: [
        country('a', 'Great Britain', 'British'),
        country('b', 'Italy', 'Rome'),
        organization('c', 'North Atlantic Treaty Organization', 'NATO', { aliases: ['NATO'] }),
      ],
    });
    expect(facts.nodes.map(({ key }) => key)).toEqual(['country:GB', 'country:IT', 'organization:nato']);
  });

  it('marks what the words do not name as inferred', async () => {
    const { facts } = await read(TEXT, {
      nodes: [STARMER, organization('o', 'NATO', 'NATO')],
      edges: [edge('a1', 'backs', 'o', 'He also praised NATO')],
    });
    expect(facts.edges[0]!.attributes).toMatchObject({ inferred: { source: 'model-inferred' }, plover: 'SUPPORT' });
    expect(facts.edges[0]!.attributes.inferred).not.toHaveProperty('target');
    expect(facts.edges[0]!.attributes.evidence[0]!.rule).toBe('model-inferred');
  });

  it('knows a leader whose name is written in another way', async () => {
    const text = 'President Volodymyr Zelensky spoke. Volodymyr Zelenskiy left. Volodymyr Kuleba stayed.';
    const names = ['Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Volodymyr Kuleba'];
    const { facts } = await read(text, { nodes: names.map((name, at) => leader(`p${at}`, name, name)) });
    expect(facts.nodes.map(({ key }) => key)).toEqual(['leader:volodymyr-zelensky', 'leader:volodymyr-kuleba']);
    expect(facts.nodes[0]!.attributes.evidence).toHaveLength(2);
  });

  it('keeps two demands of one clause apart', async () => {
    const other = demand('d2', 'Italy talks', 'Starmer urged Rome to "lift its ban"');
    const { facts } = await read(TEXT, { nodes: [BAN, other] });
    expect(new Set(facts.nodes.map(({ key }) => key)).size).toBe(2);
  });
});

describe('what a model claims is dropped, with the reason', () => {
  const dropped = async (answer: object) =>
    (await read(TEXT, answer)).facts.dropped!.map(({ what, why }) => `${what}: ${why}`);

  test.each([
    ['an invented quote', leader('a', 'Keir Starmer', 'Keir Starmer, who likes tea'), 'word for word'],
    [
      'a quote changed by a letter',
      leader('a', 'Keir Starmer', 'British Prime Minister Keir Starmar'),
      'word for word',
    ],
    ['a quote over two paragraphs', demand('d', 'It', 'in London on Monday.\n\nStarmer urged Rome'), 'word for word'],
    ['a quote that is part of a word', country('a', 'Italy', 'Ital'), 'word for word'],
    ['a quote that names somebody else', leader('a', 'Emmanuel Macron', 'Keir Starmer'), 'do not name it'],
    ['a country named by the words for another', country('a', 'France', 'Italy'), 'do not name it'],
    ['a country that is none', country('a', 'Atlantis', 'Italy'), 'no country'],
    ['an unknown kind', { id: 'x', kind: 'city', name: 'London', quotes: ['London'] }, 'kind'],
    ['a claim without a quote', { id: 'x', kind: 'country', name: 'Italy', quotes: [] }, 'quotes'],
    ['a meeting without a status', meeting('m', 'It', 'Keir Starmer met Italy'), 'status'],
    ['what is no claim', 'Italy', 'object'],
  ])('%s', async (_, claim, why) => {
    const told = await dropped({ nodes: [claim] });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(why);
  });

  test.each([
    ['an edge of an unknown type', edge('a1', 'loves', 'a2', 'Starmer urged Rome'), 'type'],
    ['ends that the type cannot join', edge('a1', 'demands', 'a2', 'Starmer urged Rome'), 'cannot go to a country'],
    ['swapped ends', edge('d1', 'demands', 'a1', 'Starmer urged Rome'), 'cannot go from a demand'],
    ['an end that is no node', edge('a1', 'accuses', 'a9', 'Starmer urged Rome'), 'no node'],
    ['an edge from a node to itself', edge('a1', 'accuses', 'a1', 'Starmer urged Rome'), 'same'],
    ['an edge with an invented quote', edge('a1', 'accuses', 'a2', 'Starmer blamed Rome'), 'word for word'],
  ])('%s', async (_, claim, why) => {
    const told = await dropped({ nodes: [STARMER, ITALY, BAN], edges: [claim] });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(why);
  });

  it('one bad claim costs no other', async () => {
    const { facts } = await read(TEXT, {
      nodes: [{}, STARMER, null, ITALY],
      edges: [7, edge('a1', 'accuses', 'a2', 'Starmer urged Rome')],
    });
    expect([facts.nodes.length, facts.edges.length, facts.dropped!.length]).toEqual([2, 1, 3]);
  });
});

describe('an answer is read', () => {
  const whole = JSON.stringify({ nodes: [ITALY], edges: [] });
  test.each([
    ['with words around it', `Here it is:\n\`\`\`json\n${whole}\n\`\`\`\nI hope that helps!`],
    ['with a comma too much', '{"nodes": [{"id":"a","kind":"country","name":"Italy","quotes":["Italy",]},]}'],
    [
      'with nulls for what is not told',
      JSON.stringify({ nodes: [{ ...ITALY, aliases: null, role: null, date: null, status: '' }], edges: null }).replace(
        '"edges":null',
        '"edges":[]',
      ),
    ],
    ['cut off', `${whole.slice(0, -14)}`],
  ])('%s', async (_, text) => {
    const { facts } = await read(TEXT, text);
    expect(facts.nodes.map(({ key }) => key)).toEqual(['country:IT']);
  });

  test.each([['Sorry, I cannot do that.'], [''], ['[]'], ['{"nodes": 3}'], ['{']])('%j is none', async text => {
    await expect(read(TEXT, text)).rejects.toThrow('the answer to passage 1 is no JSON.');
  });
});

describe('the question', () => {
  it('holds the ontology, and the text between two lines that it cannot hold', async () => {
    const { asked } = await read(TEXT, { nodes: [] });
    const [system, user] = asked[0]!.messages;
    for (const word of [...NODE_KINDS, ...EDGE_TYPE_NAMES, ...PLOVER_CATEGORIES])
      expect(system!.content).toContain(word);
    const fence = /^=== \w{16} ===$/m.exec(user!.content)![0];
    expect(user!.content.split(`\n${fence}`)).toHaveLength(3);
    expect(user!.content).toContain(`${fence}\n${TEXT}\n${fence}`);
  });

  it('is the same each time', async () => {
    const [one, other] = await Promise.all([read(TEXT, { nodes: [] }), read(TEXT, { nodes: [] })]);
    expect(one.asked).toEqual(other.asked);
  });

  it('leaves out what is no story', async () => {
    const credit = '(Photo: somebody)';
    const text = `Italy waits.\n${credit}\nRome waits.`;
    const start = text.indexOf(credit);
    const { asked } = await read(
      documentOf(text, { skipped: [{ start, end: start + credit.length, reason: 'credit' }] }),
      { nodes: [] },
    );
    expect(asked[0]!.messages[1]!.content).toContain('Italy waits.\n\nRome waits.');
  });

  it('tells title, date and source in a line each, whatever they hold', async () => {
    const { asked } = await read(documentOf(TEXT, { title: 'A\n=== x', date: '2024-05-06' }), { nodes: [] });
    expect(asked[0]!.messages[1]!.content).toMatch(
      /^# DOCUMENT\nTitle: A === x\nDate: 2024-05-06\nSource: not known\n/,
    );
  });
});

describe('a long document', () => {
  const paragraph = (name: string) => `${name} waits. ${'It is a long wait. '.repeat(500)}`.trim();
  const text = ['Italy', 'France', 'Spain'].map(paragraph).join('\n\n');

  it('goes by paragraphs, with the nodes found so far', async () => {
    const { facts, asked } = await read(
      text,
      { nodes: [country('c1', 'Italy', 'Italy')] },
      { nodes: [country('c2', 'France', 'France')], edges: [edge('c2', 'backs', 'c1', 'France waits')] },
      { nodes: [] },
    );
    expect(asked.map(({ passage }) => passage)).toEqual([1, 2, 3]);
    expect(asked[1]!.messages[1]!.content).toContain('Passage 2 of 3');
    expect(asked[1]!.messages[1]!.content).toContain('c1 country Italy');
    expect(asked[0]!.messages[1]!.content).not.toContain('c1 country');
    expect(facts.edges.map(({ source, target }) => `${source} ${target}`)).toEqual(['country:FR country:IT']);
  });

  it('finds a quote in the passage that was read, and in no other', async () => {
    const { facts } = await read(text, { nodes: [country('c1', 'France', 'France')] }, { nodes: [] }, { nodes: [] });
    expect(facts.nodes).toEqual([]);
    expect(facts.dropped).toHaveLength(1);
  });
});
