import { expect, test } from 'vitest';
import { checkGraph } from '../../src/model/check-graph.ts';
import type { Document } from '../../src/model/document.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { verifyGraph } from '../../src/model/verify.ts';

const TEXT = 'OSLO\nNorway and Peru met.\nRead more\nMR. LUND: Peru left Oslo.\n';

const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** What reading finds in the text: two articles, a line that is no story, a turn. */
const document = (): Document => ({
  id: 'a',
  title: 'Talks',
  date: '2025-03-20',
  source: 'Wire',
  text: TEXT,
  articles: [
    { start: 0, end: place('MR.').start, title: 'Talks', date: '2025-03-20', dateline: 'OSLO' },
    { start: place('MR.').start, end: TEXT.length },
  ],
  skipped: [{ ...place('Read more'), reason: 'share' }],
  turns: [{ ...place('MR. LUND: Peru left Oslo.'), label: place('MR. LUND') }],
});

const quote = (words: string) => ({ document: 'a', ...place(words), quote: words });

const graph = (): GraphFile => ({
  attributes: { documents: [document()] },
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  nodes: [
    {
      key: 'country:NO',
      attributes: { kind: 'country', label: 'Norway', aliases: [], iso2: 'NO', evidence: [quote('Norway')] },
    },
    {
      key: 'country:PE',
      attributes: { kind: 'country', label: 'Peru', aliases: [], iso2: 'PE', evidence: [quote('Peru')] },
    },
    {
      key: 'meeting:a:5',
      attributes: {
        kind: 'meeting',
        label: 'Talks',
        status: 'held',
        told: [{ document: 'a', status: 'held' }],
        merged: [{ document: 'a', key: 'meeting:a:9', reason: 'same day' }],
        evidence: [{ ...quote('met'), voice: { mode: 'narrated' } }],
      },
    },
  ],
  edges: [
    {
      key: 'e',
      source: 'country:NO',
      target: 'meeting:a:5',
      attributes: { type: 'participates_in', evidence: [quote('Norway and Peru met')] },
    },
  ],
});

/** All that a reader is told of a graph: what cannot be in it, and what its documents say otherwise. */
function faultsOf(forged: GraphFile, read: Document[] = [document()]): string[] {
  const { graph, faults } = checkGraph(forged);
  return [...faults, ...(graph ? verifyGraph(graph, read).faults : [])];
}

test('a graph that is as its documents say', () => {
  expect(faultsOf(graph())).toEqual([]);
});

type Forgery = [string, (graph: GraphFile, document: Document) => void, string[]];

const say = (what: string) => `differs: a: ${what}`;

test.each<Forgery>([
  ['the text', (_, held) => (held.text = TEXT.replace('OSLO', 'Oslo')), ['changed: a: from line 1, column 2 on: ']],
  ['the title', (_, held) => (held.title = 'War'), [say('title: the graph says "War", reading gives "Talks"')]],
  ['the day', (_, held) => (held.date = '2025-03-21'), [say('date: the graph says "2025-03-21"')]],
  ['no day', (_, held) => delete held.date, [say('date: the graph says none, reading gives "2025-03-20"')]],
  ['the source', (_, held) => (held.source = 'Ministry'), [say('source: the graph says "Ministry"')]],
  [
    'a day of an article',
    (_, held) => (held.articles[1]!.date = '2024'),
    [say('articles[1].date: the graph says "2024"')],
  ],
  [
    'a place of an article',
    (_, held) => delete held.articles[0]!.dateline,
    [say('articles[0].dateline: the graph says none')],
  ],
  ['where an article ends', (_, held) => (held.articles[0]!.end = 30), [say('articles[0].end: the graph says 30')]],
  ['an article less', (_, held) => held.articles.pop(), [say('articles: the graph has 1, reading gives 2')]],
  [
    'a story that is hidden',
    (_, held) => held.skipped.unshift({ start: 5, end: 11, reason: 'share' }),
    [say('skipped: the graph has 2, reading gives 1')],
  ],
  [
    'other words in its place',
    (_, held) => (held.skipped[0]!.as = 'Peru agreed.'),
    [say('skipped[0].as: the graph says "Peru agreed."')],
  ],
  [
    'the reason for a hidden line',
    (_, held) => (held.skipped[0]!.reason = 'tag'),
    [say('skipped[0].reason: the graph says "tag"')],
  ],
  [
    'a question',
    (_, held) => (held.turns![0]!.asks = true),
    [say('turns[0].asks: the graph says true, reading gives none')],
  ],
  [
    'another label',
    (_, held) => (held.turns![0]!.label = { start: 40, end: 44 }),
    [say('turns[0].label: the graph says {"start":40')],
  ],
  [
    'a label elsewhere',
    (_, held) => (held.turns![0]!.label = { start: 0, end: 4 }),
    ['attributes.documents[0].turns[0].label: stands outside of its turn', say('turns[0].label')],
  ],
  [
    'a turn beyond the text',
    (_, held) => (held.turns![0]!.end = 999),
    ['attributes.documents[0].turns[0]: ends at 999, beyond', say('turns[0].end')],
  ],
  [
    'articles over one another',
    (_, held) => (held.articles[1]!.start = 3),
    [
      'attributes.documents[0].articles[1]: starts at 3, before the end of the one before it at 36',
      say('articles[1].start'),
    ],
  ],
  [
    'a document less',
    ({ attributes }) => attributes.documents.pop(),
    [
      'nodes[0].attributes.evidence[0].document: no such',
      'nodes[1]',
      'nodes[2]',
      'nodes[2].attributes.told[0].document: no such',
      'nodes[2].attributes.merged[0].document: no such',
      'edges[0]',
    ],
  ],
  [
    'a document more',
    ({ attributes }) => attributes.documents.push({ ...document(), id: 'b' }),
    ['missing: b: no document with this id was read'],
  ],
  [
    'a document twice',
    ({ attributes }) => attributes.documents.push(document()),
    ['attributes.documents[1].id: a is there twice'],
  ],
  [
    'a quote',
    ({ nodes }) => (nodes[0]!.attributes.evidence[0]!.quote = 'Sweden'),
    ['broken: country:NO: a [5, 11) "Sweden": there it says "Norway"'],
  ],
  [
    'the place of a quote',
    ({ nodes }) => Object.assign(nodes[1]!.attributes.evidence[0]!, { start: 20, end: 24 }),
    ['broken: country:PE: a [20, 24) "Peru"'],
  ],
  [
    'a quote that is no story',
    ({ nodes }) => (nodes[0]!.attributes.evidence = [quote('Read more')]),
    ['broken: country:NO: a [26, 35) "Read more": that is no story but "share"'],
  ],
  [
    'a quote over two articles',
    ({ nodes }) => (nodes[0]!.attributes.evidence = [quote('more\nMR. LUND')]),
    ['broken: country:NO: a [31, 44) "more\\nMR. LUND": it lies in no one article'],
  ],
  [
    'a quote beyond the text',
    ({ nodes }) => (nodes[0]!.attributes.evidence[0] = { document: 'a', start: 99, end: 100, quote: 'x' }),
    ['nodes[0].attributes.evidence[0]: ends at 100, beyond', 'broken: country:NO: a [99, 100) "x": there it says ""'],
  ],
  [
    'a quote that counts twice',
    ({ nodes }) => nodes[0]!.attributes.evidence.push(quote('Norway')),
    ['nodes[0].attributes.evidence[1]: a [5, 11) is there twice'],
  ],
  [
    'a speaker',
    ({ edges }) => (edges[0]!.attributes.evidence[0]!.voice = { mode: 'quoted', speaker: 'leader:lund' }),
    ['edges[0].attributes.evidence[0].voice.speaker: no node has the key leader:lund'],
  ],
  [
    'a telling',
    ({ nodes }) => Object.assign(nodes[2]!.attributes, { told: [{ document: 'z', status: 'held' }] }),
    ['nodes[2].attributes.told[0].document: no such document in the graph: z'],
  ],
  [
    'what was merged',
    ({ nodes }) => (nodes[2]!.attributes.merged![0]!.document = 'z'),
    ['nodes[2].attributes.merged[0].document: no such document in the graph: z'],
  ],
  [
    'an edge to nowhere',
    ({ edges }) => (edges[0]!.target = 'meeting:z'),
    ['edges[0].target: no node has the key meeting:z'],
  ],
  [
    'an edge of the wrong kind',
    ({ edges }) => (edges[0]!.target = 'country:PE'),
    ['edges[0]: "participates_in" cannot go to a country'],
  ],
  [
    'an edge to itself',
    ({ edges }) => (edges[0]!.target = 'country:NO'),
    ['edges[0]: begins and ends at country:NO', 'edges[0]: "participates_in"'],
  ],
  ['a node twice', ({ nodes }) => nodes.push(structuredClone(nodes[0]!)), ['nodes[3].key: country:NO is there twice']],
  ['an edge twice', ({ edges }) => edges.push(structuredClone(edges[0]!)), ['edges[1].key: e is there twice']],
  [
    'a day in no calendar',
    ({ nodes }) => Object.assign(nodes[2]!.attributes, { date: '2025-02-30' }),
    ['nodes[2].attributes.date: no such day'],
  ],
  [
    'more than certain',
    ({ edges }) => (edges[0]!.attributes.confidence = 2),
    ['edges[0].attributes.confidence: Too big'],
  ],
  [
    'another word',
    ({ nodes }) => Object.assign(nodes[0]!.attributes, { note: 'x' }),
    ['nodes[0].attributes: Unrecognized key'],
  ],
  [
    'another word of a document',
    (_, held) => Object.assign(held, { checked: true }),
    ['attributes.documents[0]: Unrecognized key'],
  ],
])('a forgery is told: %s', (_, forge, told) => {
  const forged = graph();
  forge(forged, forged.attributes.documents[0]!);
  const faults = faultsOf(forged);
  expect(faults.slice(0, told.length)).toEqual(told.map(line => expect.stringContaining(line)));
});

test('who speaks where need not be kept', () => {
  const held = graph();
  delete held.attributes.documents[0]!.turns;
  expect(faultsOf(held)).toEqual([]);
});

test('documents that the graph does not hold are named, and are no fault', () => {
  const { faults, strangers } = verifyGraph(graph(), [document(), { ...document(), id: 'b' }]);
  expect({ faults, strangers }).toEqual({ faults: [], strangers: ['b'] });
});
