import { describe, expect, it } from 'vitest';
import {
  EDGE_COLUMNS,
  edgeRows,
  NODE_COLUMNS,
  nodeRows,
  sortTable,
  type TableColumn,
  tableCells,
} from '../../src/views/table.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { graphOf } from './graph-of.ts';

const valuesOf = <Row>(columns: readonly TableColumn<Row>[], row: Row) =>
  Object.fromEntries(columns.map(({ label, value }) => [label, value(row)]));

describe('rows', () => {
  it('tell of a node what it is, when it was told, and by how many', () => {
    const [first] = nodeRows(graphOf('country:RU rejects demand:a 7 3 x', 'country:FR demands demand:a 2'));
    expect(valuesOf(NODE_COLUMNS, first!)).toEqual({
      Name: 'a',
      Kind: 'Demand',
      Date: undefined,
      Status: undefined,
      Office: undefined,
      Relations: 2,
      'First told': '2025-03-07',
      'Last told': '2025-03-07',
      Quotes: 1,
      Documents: 1,
      Voices: 1,
      Confidence: undefined,
    });
  });

  it('tell of an edge its ends, and the first and the last day', () => {
    const [first] = edgeRows(graphOf('country:FR demands demand:a 2', 'country:RU rejects demand:a 7 3 x'));
    expect(valuesOf(EDGE_COLUMNS, first!)).toMatchObject({
      From: 'RU',
      Relation: 'rejects',
      To: 'a',
      'First told': '2025-03-03',
      'Last told': '2025-03-07',
      Quotes: 3,
      Documents: 3,
    });
  });

  it('have the date and the status of a meeting, and the office of a leader', () => {
    const rows = nodeRows(fixtureGraph());
    const values = rows.map(row => valuesOf(NODE_COLUMNS, row));
    expect(values.filter(({ Status }) => Status).map(({ Kind }) => Kind)).toContain('Meeting');
    expect(values.find(({ Name }) => Name === 'Dmitry Peskov')).toMatchObject({ Office: 'spokesman' });
  });

  it('count a speaker once, and the reporter of each document', () => {
    const graph = graphOf('country:RU rejects demand:a 1 1 2 3');
    const [edge] = graph.edges;
    const speaker = 'leader:p';
    edge!.attributes.evidence.slice(0, 3).forEach((each, at) => {
      each.voice = at === 1 ? { mode: 'narrated' } : { mode: 'quoted', speaker };
    });
    expect(edgeRows(graph)[0]!.told).toMatchObject({ quotes: 4, documents: 3, voices: 3 });
  });
});

describe('sortTable', () => {
  const column: TableColumn<string | number | undefined> = { label: '', form: 'text', value: row => row };

  it.each([false, true])('leaves equals in their order, however they are written; descending: %s', descending => {
    const words: TableColumn<{ word: string }> = { label: '', form: 'text', value: ({ word }) => word };
    const rows = ['e\u0301', 'a', '\u00e9', 'a', 'e\u0301'].map(word => ({ word }));
    const [first, ...others] = rows;
    const accented = [first!, others[1]!, others[3]!];
    const plain = [others[0]!, others[2]!];
    const sorted = sortTable(rows, words, descending);
    expect(sorted.map(row => rows.indexOf(row))).toEqual(
      (descending ? [...accented, ...plain] : [...plain, ...accented]).map(row => rows.indexOf(row)),
    );
  });

  it.each([
    [['b', undefined, 'á', 'c'], false, ['á', 'b', 'c', undefined]],
    [['b', undefined, 'á', 'c'], true, ['c', 'b', 'á', undefined]],
    [[10, 9, undefined, 0], false, [0, 9, 10, undefined]],
    [['2025-03-07', '2025', '2025-03'], false, ['2025', '2025-03', '2025-03-07']],
    [[], true, []],
  ])('%j, descending %s', (rows, descending, sorted) => {
    expect(sortTable(rows, column, descending)).toEqual(sorted);
  });

  it('leaves equals in their order', () => {
    const by: TableColumn<string> = { label: '', form: 'number', value: row => row.length };
    expect(sortTable(['bb', 'a', 'aa', 'b'], by, true)).toEqual(['bb', 'aa', 'a', 'b']);
  });
});

describe('tableCells', () => {
  it('are the head and the rows', () => {
    const rows = nodeRows(graphOf('country:RU rejects demand:a'));
    const cells = tableCells(rows, NODE_COLUMNS);
    expect(cells).toHaveLength(3);
    expect(cells[0]!.slice(0, 3)).toEqual(['Name', 'Kind', 'Date']);
    expect(cells[1]!.slice(0, 2)).toEqual(['RU', 'Country']);
  });
});
