import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { textTable } from '../../src/cli/table.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { folderWith } from '../read/folder.ts';
import { installCli, runCli } from './run.ts';
import { runHere } from './run-here.ts';
import { smallGraph, TEXT } from './small-graph.ts';

beforeAll(installCli);

function written(graph: GraphFile = smallGraph()): string {
  const file = join(folderWith({}), 'graph.json');
  writeFileSync(file, JSON.stringify(graph));
  return file;
}

describe('query', () => {
  test('a table has a row for each node and edge', async () => {
    const { out, err } = await runHere('query', written());
    expect(
      out,
    ).toBe(`What                          Kind             Date  Quotes  Quote                         Document
Norway                        Country                1       Norway                        a
Talks                         Meeting                1       met                           a
Norway participates in Talks  participates in        1       Norway and Peru met in Oslo.  a
`);
    expect(err).toBe('2 nodes, 1 edge, 3 quotes.\n');
  });

  test('who is meant is told where it is not plain', async () => {
    expect((await runHere('query', written(), '--actor', 'NORWAY', '--kind', 'meeting')).err).toBe(
      '--actor NORWAY: Norway.\n1 node, 0 edges, 1 quote.\n',
    );
    expect((await runHere('query', written(), '--actor', 'Norway')).err).not.toContain('--actor');
  });

  test('nothing found is told, and is no fault', async () => {
    expect(await runHere('query', written(), '--actor', 'Atlantis')).toEqual({
      status: 0,
      out: '',
      err: '--actor Atlantis: no actor of the graph is called so.\nNothing in the graph is so.\n',
    });
    expect(await runCli('query', written(), '--text', 'peace', '--format', 'jsonl')).toEqual({
      status: 0,
      out: '',
      err: 'Nothing in the graph is so.\n',
    });
  });

  test('JSON Lines are whole records, as they are in the graph', async () => {
    const { nodes, edges } = smallGraph();
    const { status, out } = await runCli('query', written(), '--format', 'jsonl');
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual([...nodes, ...edges]);
  });

  test('CSV has a row for each quote, and no formulas', async () => {
    const graph = smallGraph();
    graph.nodes[1]!.attributes.label = '=1+1';
    const { out } = await runCli(
      'query',
      written(graph),
      '--format',
      'csv',
      '--type',
      'participates_in',
      '--kind',
      'meeting',
    );
    const rows = parse(out, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ Key, What, Quote, Document, Start, End }) => [Key, What, Quote, Document, Start, End])).toEqual([
      ['meeting:a:16', "'=1+1", 'met', 'a', '16', '19'],
      ['e1', 'Norway participates in =1+1', TEXT, 'a', '0', '28'],
    ]);
  });

  test('nothing of a graph acts on the terminal', async () => {
    const graph = smallGraph();
    graph.nodes[0]!.attributes.label = 'Nor\u001b[2Jway\u202e\n\u009bx';
    const { out } = await runHere('query', written(graph));
    expect(out).toContain('Nor\\u{1B}[2Jway\\u{202E} ');
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  test.each([
    [['--kind', 'ship'], "'ship' is invalid. Allowed choices are leader, country, organization, meeting, demand"],
    [['--type', 'likes'], "'likes' is invalid. Allowed choices are represents, member_of, "],
    [['--from', '2025-02-30'], "'2025-02-30' is invalid. Give a date like 2025-03-20, 2025-03 or 2025"],
    [['--since', 'May'], "'May' is invalid. Give a date like"],
    [['--actor', ' '], "' ' is invalid. Give a name"],
    [['--format', 'xml'], "'xml' is invalid. Allowed choices are table, jsonl, csv"],
    [['--from', '2025-04', '--to', '2025-03'], '--from 2025-04: is after --to 2025-03.'],
  ])('wrong use: %s', async (args, fault) => {
    const { status, err } = await runHere('query', written(), ...args);
    expect(status).toBe(2);
    expect(err).toContain(fault);
  });

  test('documents that days leave out are counted', async () => {
    for (const day of ['--since', '--from', '--to'])
      expect((await runHere('query', written(), day, '2025')).err).toContain(
        '1 document without a date: what has a day by them alone is left out.\n',
      );
    expect((await runHere('query', written())).err).not.toContain('without a date');
  });

  test('a month and a day in it are in order', async () => {
    expect((await runHere('query', written(), '--from', '2025-03-20', '--to', '2025-03')).status).toBe(0);
  });
});

describe('a table on a terminal', () => {
  const rows = [
    ['Name', 'Quote'],
    ['Norway', 'one two three four five six'],
    ['習近平', undefined],
    ['B', 7],
  ];

  test('is as wide as what it holds, where that fits', () => {
    expect(textTable(rows, 80)).toBe(`Name    Quote
Norway  one two three four five six
習近平
B       7
`);
  });

  test('where it does not fit, the widest column goes on below, and nothing is lost', () => {
    const shown = textTable(rows, 24);
    expect(shown.split('\n').every(line => line.length <= 24)).toBe(true);
    expect(shown).toContain('Norway  one two three\n        four five six\n');
    expect(textTable(rows, 3).replace(/\s/g, '')).toContain('three');
  });

  test('a name without end takes no time', () => {
    const lines = textTable([['A'], ['long '.repeat(100_000)], ['x'.repeat(100_000)], ['習'.repeat(100_000)]], 40);
    expect(lines.replace(/\s/g, '')).toHaveLength(1 + 400_000 + 200_000);
  });

  test('long words are broken', () => {
    expect(textTable([['A'], ['x'.repeat(30)]], 10)).toBe(`A\n${'xxxxxxxxxx\n'.repeat(3)}`);
  });
});
